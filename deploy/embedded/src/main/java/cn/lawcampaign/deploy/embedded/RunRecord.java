package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who runs: a child's process id and start, kept in a file so that the next launcher knows a leftover from a stranger that
 * was given the same id.
 *
 * @param file where it is kept
 * @param pid the process id
 * @param started when the process started, by the operating system's account
 */
record RunRecord(Path file, long pid, Instant started) {

    // The kernel counts from boot, and the boot time that is added moves with the clock's corrections.
    private static final Duration TOLERANCE = Duration.ofSeconds(2);
    private static final String SUFFIX = ".pid";

    static RunRecord write(Path folder, String name, ProcessHandle process) {
        Instant started = process.info().startInstant().orElse(Instant.EPOCH);
        Path file = folder.resolve(name.toLowerCase(Locale.ROOT).replace(' ', '-') + SUFFIX);
        PrivateFile.write(file, process.pid() + " " + started.toEpochMilli());
        return new RunRecord(file, process.pid(), started);
    }

    static List<RunRecord> all(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).map(RunRecord::read)
                    .flatMap(Optional::stream).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName().toString().replace(SUFFIX, "");
    }

    /** The recorded process, if it still runs and is the one that was recorded. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(found -> found.info().startInstant()
                .map(start -> Duration.between(started, start).abs().compareTo(TOLERANCE) <= 0).orElse(false));
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<RunRecord> read(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ");
            return Optional.of(new RunRecord(file, Long.parseLong(words[0]),
                    Instant.ofEpochMilli(Long.parseLong(words[1]))));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }
}
