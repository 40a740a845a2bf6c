package cn.lawcampaign.platform.parts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import cn.lawcampaign.deploy.embedded.Kafka;
import cn.lawcampaign.deploy.embedded.Ports;
import cn.lawcampaign.deploy.embedded.ServiceProperties;
import cn.lawcampaign.deploy.embedded.TestParts;

/** The test kit's database and broker, with topics of the library's own tests and a mail server in this JVM. */
public class LibraryParts implements QuarkusTestResourceLifecycleManager {

    public static final GreenMail MAIL = new GreenMail(
            new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** A topic that takes no large message. */
    public static final String NARROW = "test.refused";
    private static final List<String> TOPICS = List.of("test.told", "test.order", "test.killed", "test.channel",
            NARROW);

    public static Kafka kafka() {
        return TestParts.started().kafka();
    }

    /** Of the role that owns the schema. */
    public static String ownerUrl() {
        var postgres = TestParts.started().postgres();
        return postgres.jdbcUrl("routing") + "?user=routing_owner&password=" + postgres.password("routing_owner");
    }

    @Override
    public Map<String, String> start() {
        TestParts parts = TestParts.started();
        makeTopics();
        MAIL.start();
        Map<String, String> config = new HashMap<>(
                ServiceProperties.of("routing", parts.postgres(), parts.kafka(), parts.secrets(), parts.keys()));
        config.put("suite.keys", parts.keys().toString()); // the library's tests are of the seal too
        config.put("suite.pack", System.getProperty("pack.dir") + "/campaign.yaml");
        config.put("suite.origin", "http://localhost:8080");
        config.put("quarkus.oidc.tenant-enabled", "false"); // nobody signs in to these tests
        config.put("quarkus.mailer.host", "127.0.0.1");
        config.put("quarkus.mailer.port", String.valueOf(MAIL.getSmtp().getPort()));
        config.put("quarkus.mailer.from", "noreply@campaign.test");
        return config;
    }

    @Override
    public void stop() {
        MAIL.stop();
    }

    private static void makeTopics() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka().bootstrapServers()))) {
            admin.createTopics(TOPICS.stream().map(topic -> new NewTopic(topic, 3, (short) 1)
                    .configs(topic.equals(NARROW) ? Map.of("max.message.bytes", "200000") : Map.of())).toList())
                    .all().get();
        } catch (Exception e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Mails to an address. */
    public static List<MimeMessage> received(String recipient) {
        return Arrays.stream(MAIL.getReceivedMessages()).filter(message -> {
            try {
                return message.getAllRecipients()[0].toString().equals(recipient);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }
}
