package cn.lawcampaign.intake.mail;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import cn.lawcampaign.deploy.embedded.Ports;

/** A mail server in this JVM, as the embedded part runs it, for the channels' mailboxes and for what we send. */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    public static final GreenMail SERVER = new GreenMail(new ServerSetup[]{setup(ServerSetup.PROTOCOL_SMTP),
            setup(ServerSetup.PROTOCOL_IMAP)})
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private static ServerSetup setup(String protocol) {
        return new ServerSetup(Ports.free(), "127.0.0.1", protocol);
    }

    public static int smtpPort() {
        return SERVER.getSmtp().getPort();
    }

    public static int imapPort() {
        return SERVER.getImap().getPort();
    }

    @Override
    public Map<String, String> start() {
        SERVER.start();
        Map<String, String> passwords = Stream.of("YFB-E", "GAJ-E", "JCY-E", "JTJ-E")
                .collect(Collectors.toMap(code -> "suite.mail.boxes." + code + ".password", code -> "any"));
        passwords.putAll(Map.of("suite.mail.enabled", "true", "suite.mail.poll", "off", // tests look when it is time
                "suite.mail.imap.host", "127.0.0.1", "suite.mail.imap.port", "" + imapPort(),
                "suite.mail.imap.security", "NONE", "suite.throttle.limits.mail.tokens", "100000",
                "suite.throttle.limits.answer.tokens", "1000",
                "quarkus.mailer.mock", "false", "quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port",
                "" + smtpPort()));
        passwords.putAll(Map.of("quarkus.mailer.from", "suite@yifazhishi.example", "quarkus.mailer.start-tls",
                "DISABLED", "suite.delivery.poll", "1s"));
        return passwords;
    }

    @Override
    public void stop() {
        SERVER.stop();
    }
}
