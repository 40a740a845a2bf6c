package cn.lawcampaign.deploy.embedded.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.lawcampaign.deploy.embedded.Secrets;

/**
 * Who runs: a child's process id and start instant, kept in a file so that the next launcher knows a leftover from a
 * stranger that got the same id.
 *
 * @param name the part's name
 * @param pid its process id
 * @param started when it started, by the operating system's account
 */
record RunRecord(String name, long pid, Instant started) {

    // The kernel counts from boot, and the boot time that is added moves with the clock's corrections.
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static RunRecord of(String name, ProcessHandle process) {
        return new RunRecord(name, process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    void write(Path folder) {
        Secrets.write(file(folder, name), pid + " " + started.toEpochMilli());
    }

    static void remove(Path folder, String name) {
        try {
            Files.deleteIfExists(file(folder, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RunRecord> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pid")).map(RunRecord::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The recorded process, if it still runs and is the one that was recorded. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(found -> found.info().startInstant()
                .map(start -> Duration.between(started, start).abs().compareTo(TOLERANCE) <= 0).orElse(false));
    }

    private static RunRecord read(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.pid$", "");
        try {
            String[] words = Files.readString(file).strip().split(" ");
            return new RunRecord(name, Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException torn) {
            return new RunRecord(name, Long.MAX_VALUE, Instant.EPOCH);
        }
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name + ".pid");
    }
}
