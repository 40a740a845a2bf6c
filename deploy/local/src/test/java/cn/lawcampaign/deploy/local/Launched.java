package cn.lawcampaign.deploy.local;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code deploy/up} as its user runs it; closing ends it. */
final class Launched implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("\\[ *([0-9.]+) s] 就绪 · ready");
    private static final String GREETED = "Ctrl-C stops everything";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path output;

    private Launched(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * @param output  file that gets all it says, errors too
     * @param options of its command line
     */
    static Launched up(Path output, List<String> options) throws IOException, InterruptedException {
        Path home = Home.here().folder();
        // The packages that it would build are there: these tests run after they were made.
        Path built = home.resolve("deploy/local/target/built");
        if (!Files.exists(built)) {
            Files.createFile(built);
        }
        Files.setLastModifiedTime(built, FileTime.from(Instant.now()));
        List<String> command = new ArrayList<>(listening());
        command.add(home.resolve("deploy/up").toString());
        command.addAll(options);
        ProcessBuilder up = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        up.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return new Launched(up.start(), output);
    }

    /** A build in the background ignores Ctrl-C, and so would whatever it starts. */
    private static List<String> listening() throws IOException, InterruptedException {
        List<String> command = List.of("env", "--default-signal=INT");
        boolean known = new ProcessBuilder(Stream.concat(command.stream(), Stream.of("true")).toList())
                .redirectErrorStream(true).start().waitFor() == 0;
        return known ? command : List.of();
    }

    /** @return seconds to ready, as it says itself */
    double awaitGreeting() {
        await().atMost(PATIENCE).until(() -> output().contains(GREETED) || !process.isAlive());
        Matcher ready = READY.matcher(output());
        if (!ready.find()) {
            throw new AssertionError(output());
        }
        return Double.parseDouble(ready.group(1));
    }

    /** @return its exit status, without being asked to end */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still runs: " + output());
        }
        return process.exitValue();
    }

    /** As Ctrl-C does. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
        awaitEnd();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
