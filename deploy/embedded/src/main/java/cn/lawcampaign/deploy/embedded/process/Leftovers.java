package cn.lawcampaign.deploy.embedded.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Ends what a killed launcher left running, and nothing else. */
public final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {
    }

    /**
     * Ends the recorded children that still run, with their own children, and waits until they are gone.
     *
     * @param run the folder of the records
     * @return the names of the parts that were ended
     */
    public static List<String> end(Path run) {
        List<String> ended = new ArrayList<>();
        for (RunRecord record : RunRecord.all(run)) {
            record.process().ifPresent(process -> {
                kill(process);
                ended.add(record.name());
            });
            RunRecord.remove(run, record.name());
        }
        return ended;
    }

    static void kill(ProcessHandle process) {
        List<ProcessHandle> family = Stream.concat(Stream.of(process), process.descendants()).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }
}
