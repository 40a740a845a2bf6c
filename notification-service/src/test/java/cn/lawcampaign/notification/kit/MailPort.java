package cn.lawcampaign.notification.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Tells the service of a mail server that a test starts, or leaves away, on this port. */
public class MailPort implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0)) {
            return Map.of("quarkus.mailer.mock", "false", "quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port",
                    String.valueOf(free.getLocalPort()), "quarkus.mailer.start-tls", "DISABLED", "quarkus.mailer.from",
                    "noreply@yifazhishi.example", "suite.delivery.poll", "1s");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // the test owns the server
    }
}
