package cn.lawcampaign.platform.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import cn.lawcampaign.platform.seal.TestKeysets;

/** Real parts for the library's own tests, with the two database roles that the services have, and switches to break them. */
public class TestParts implements QuarkusTestResourceLifecycleManager {

    /** For tests to kill and start; the same JVM, so a static will do. */
    public static KafkaProcess kafka;
    public static GreenMail mail;
    public static String ownerUrl;
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("platform-test");
            postgres = EmbeddedPostgres.builder().start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role platform_owner login password 'owner'");
                statement.execute("create role platform_app login password 'app'");
                statement.execute("create database platform owner platform_owner");
            }
            kafka = new KafkaProcess(folder);
            kafka.start();
            mail = new GreenMail(new ServerSetup(KafkaProcess.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mail.start();
            for (String keyset : new String[]{"seal", "vault"}) {
                TestKeysets.write(folder, keyset, TestKeysets.aead());
            }
            for (String keyset : new String[]{"code", "lookup"}) {
                TestKeysets.write(folder, keyset, TestKeysets.prf());
            }
            return config(folder);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> config(Path folder) {
        String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/platform";
        ownerUrl = url + "?user=platform_owner&password=owner";
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.datasource.jdbc.url", url);
        config.put("quarkus.datasource.username", "platform_app");
        config.put("quarkus.datasource.password", "app");
        config.put("quarkus.flyway.username", "platform_owner");
        config.put("quarkus.flyway.password", "owner");
        config.put("quarkus.flyway.placeholders.app", "platform_app");
        config.put("kafka.bootstrap.servers", kafka.address());
        config.put("quarkus.mailer.host", "127.0.0.1");
        config.put("quarkus.mailer.port", String.valueOf(mail.getSmtp().getPort()));
        config.put("quarkus.mailer.from", "noreply@campaign.test");
        config.put("suite.keys", folder.toString());
        config.put("suite.pack", Path.of(System.getProperty("pack.dir"), "campaign.yaml").toString());
        return config;
    }

    @Override
    public void stop() {
        try {
            mail.stop();
            kafka.close();
            postgres.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
