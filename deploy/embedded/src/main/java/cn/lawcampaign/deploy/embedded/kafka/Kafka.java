package cn.lawcampaign.deploy.embedded.kafka;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

import cn.lawcampaign.deploy.embedded.Home;
import cn.lawcampaign.deploy.embedded.Secrets;
import cn.lawcampaign.deploy.embedded.process.Child;
import cn.lawcampaign.deploy.embedded.process.Jvm;
import cn.lawcampaign.deploy.embedded.process.Ports;

/** A real Kafka node (KRaft) as our child; its cluster id and its log outlive a restart. */
public final class Kafka {

    private static final String NAME = "kafka";
    private static final int HEAP_MB = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int REQUEST_MS = 30_000;

    private final Home home;
    private final int port;
    private final int controllerPort;
    private Child child;

    private Kafka(Home home, int port, int controllerPort) {
        this.home = home;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /** Starts a node whose log lies in this folder, on free ports, with the suite's topics. */
    public static Kafka start(Path folder) {
        return start(new Home(folder), Ports.free(), Ports.free());
    }

    /**
     * Starts a node whose log lies in this home, made at the first start, with the suite's topics.
     *
     * @throws cn.lawcampaign.deploy.embedded.StartFailure when it can't run here
     */
    public static Kafka start(Home home, int port, int controllerPort) {
        Kafka kafka = new Kafka(home, port, controllerPort);
        kafka.start();
        return kafka;
    }

    /** Starts it again after {@link #stop()} or {@link #kill()}, on the same ports. */
    public void start() {
        Path log = home.folder("kafka");
        Path properties = home.run().resolve("kafka.properties");
        Secrets.write(properties, BrokerProperties.of(log, port, controllerPort));
        child = Child.start(home, NAME, Jvm.main(home, NAME, HEAP_MB, Broker.class, properties.toString(), clusterId(),
                log.toString()), Map.of());
        child.awaitReady(PATIENCE, () -> Ports.answers(port));
        ensure(Topics.NAMES);
    }

    /** Makes the topics that are missing, 12 partitions each, kept for ever. */
    public void ensure(Collection<String> topics) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, REQUEST_MS))) {
            Topics.ensure(admin, topics);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka refuses the topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops it cleanly. */
    public void stop() {
        child.stop();
    }

    /** Kills it, as a crash would. */
    public void kill() {
        child.kill();
    }

    public boolean alive() {
        return child.alive();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    private String clusterId() {
        Path file = home.secrets().file("kafka-cluster-id");
        if (!file.toFile().exists()) {
            Secrets.write(file, Uuid.randomUuid().toString());
        }
        return home.secrets().get("kafka-cluster-id");
    }
}
