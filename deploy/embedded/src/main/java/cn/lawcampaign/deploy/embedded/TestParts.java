package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The parts that the tests of one JVM share, in a temporary folder that is removed with them. Tests may stop, kill and start
 * a part to see what breaks; they leave it running.
 */
public record TestParts(Path folder, Postgres postgres, Kafka kafka, Secrets secrets, Path keys) {

    private static TestParts parts;

    /** The parts, started when first asked for. */
    public static synchronized TestParts started() {
        if (parts == null) {
            parts = start();
            TestParts toEnd = parts;
            Runtime.getRuntime().addShutdownHook(new Thread(toEnd::end));
        }
        return parts;
    }

    private static TestParts start() {
        try {
            Path folder = Files.createTempDirectory("lawcampaign-test-");
            Secrets secrets = new Secrets(folder.resolve("secrets"));
            Postgres postgres = Postgres.start(folder, Caches.folder(), Ports.free(), secrets);
            Kafka kafka = Kafka.start(folder, Ports.free());
            return new TestParts(folder, postgres, kafka, secrets, Keysets.ensure(folder.resolve("keys")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        kafka.kill();
        postgres.kill();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            // a temporary folder; the system removes it too
        }
    }
}
