package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import cn.lawcampaign.deploy.embedded.Child;
import cn.lawcampaign.deploy.embedded.EmbeddedException;
import cn.lawcampaign.deploy.embedded.PrivateFile;

/** One packed service as a child process. What it must know lies in a file that only its owner reads, not on its command line. */
final class ServiceChild {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String HEAP = "-Xmx256m";
    /** Intake cleans pictures and documents in memory: up to 150 MB beside what all need. */
    private static final String CLEANING_HEAP = "-Xmx384m";

    private final String name;
    private final int port;
    private final Path jar;
    private final Path config;
    private final Path log;
    private volatile Child child;

    /** @param jar the packed service */
    ServiceChild(String name, Path jar, Path folder, int port, Map<String, String> properties) {
        this.name = name;
        this.jar = jar;
        this.port = port;
        this.config = folder.resolve("run/" + name + ".properties");
        this.log = folder.resolve("logs/" + name + ".log");
        if (!Files.exists(jar)) {
            throw new EmbeddedException("服务尚未打包，请先运行 ./mvnw package -DskipTests"
                    + " / not packed yet, run ./mvnw package -DskipTests first: " + name);
        }
        write(properties);
    }

    void start() {
        child = Child.start(name, List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                name.equals("intake") ? CLEANING_HEAP : HEAP, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "-Dquarkus.config.locations=" + config, "-jar", jar.toString()), Map.of(), log);
    }

    /** @throws EmbeddedException when it ends first, or does not get ready in time */
    void awaitReady() {
        child.awaitReady(PATIENCE, this::isReady, log);
    }

    boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(5)).build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    int port() {
        return port;
    }

    Path log() {
        return log;
    }

    Child child() {
        return child;
    }

    void stop() {
        if (child != null) {
            child.stop(Duration.ofSeconds(15));
        }
    }

    /** As a power cut would; {@link #start} starts it again on the same port. */
    void kill() {
        child.kill();
    }

    private void write(Map<String, String> values) {
        Properties properties = new Properties();
        properties.putAll(values);
        properties.put("quarkus.http.host", "127.0.0.1");
        properties.put("quarkus.http.port", "" + port);
        try (StringWriter text = new StringWriter()) {
            properties.store(text, "Written at each start; don't edit.");
            PrivateFile.write(config, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
