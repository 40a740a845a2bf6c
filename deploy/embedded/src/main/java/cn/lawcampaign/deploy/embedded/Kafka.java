package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;

/** One Kafka broker (KRaft) that keeps its cluster id and its log, and flushes each message to the disk. */
public final class Kafka {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Map<String, String> KEPT = Map.of("retention.ms", "-1", "retention.bytes", "-1");

    private final Path folder;
    private final int port;
    private final Path log;
    private volatile Child child;

    private Kafka(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        this.log = folder.resolve("logs/kafka.log");
    }

    /**
     * Starts a broker, formatting its storage and making the campaign's topics at the first time.
     *
     * @throws EmbeddedException when it can't run here
     */
    public static Kafka start(Path folder, int port) {
        Kafka kafka = new Kafka(folder, port);
        kafka.writeConfig();
        kafka.start();
        return kafka;
    }

    /** Starts it again on the same log and port, after {@link #stop} or {@link #kill}. */
    public void start() {
        child = JavaChild.start("Kafka", KafkaMain.class, List.of(config().toString(), clusterId()), 384, log);
        Await.ready(child, PATIENCE, this::answers, log);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public Child child() {
        return child;
    }

    public void stop() {
        child.stop(Duration.ofSeconds(20));
    }

    /** As a power cut would. */
    public void kill() {
        child.kill();
    }

    private boolean answers() {
        if (!Ports.answers(port)) {
            return false;
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers(), "default.api.timeout.ms", 5000,
                "request.timeout.ms", 4000))) {
            var there = admin.listTopics().names().get(5, TimeUnit.SECONDS);
            var missing = List.of("campaign.reports", "campaign.leads", "campaign.work").stream()
                    .filter(topic -> !there.contains(topic))
                    .map(topic -> new NewTopic(topic, 12, (short) 1).configs(KEPT)).toList();
            admin.createTopics(missing).all().get(5, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Path config() {
        return folder.resolve("kafka/server.properties");
    }

    private String clusterId() {
        Path file = folder.resolve("kafka/cluster-id");
        try {
            if (!Files.exists(file)) {
                PrivateFile.write(file, Uuid.randomUuid().toString());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeConfig() {
        int controller = Ports.free();
        Properties config = new Properties();
        config.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + controller,
                "controller.listener.names", "CONTROLLER",
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller,
                "advertised.listeners", "PLAINTEXT://127.0.0.1:" + port,
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs", folder.resolve("kafka/log").toString(),
                "auto.create.topics.enable", "false"));
        config.putAll(Map.of(
                "log.flush.interval.messages", "1",
                "offsets.topic.num.partitions", "3",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                "log.retention.ms", "-1",
                // a consumer that was away for weeks goes on where it was
                "offsets.retention.minutes", "" + Integer.MAX_VALUE));
        try {
            Files.createDirectories(config().getParent());
            try (var out = Files.newBufferedWriter(config())) {
                config.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
