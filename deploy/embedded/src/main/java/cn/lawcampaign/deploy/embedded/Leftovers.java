package cn.lawcampaign.deploy.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Ends what a killed launcher left running in an installation, and nothing else. */
public final class Leftovers {

    private static final long PATIENCE_S = 20;

    private Leftovers() {
    }

    /**
     * Ends the recorded children that still run, with their own children, and waits until they are gone. The caller holds the
     * installation's lock, so no living launcher owns them.
     *
     * @param folder of the installation
     * @return the names of the parts that were ended
     */
    public static List<String> end(Path folder) {
        List<String> ended = new ArrayList<>();
        for (RunRecord record : RunRecord.all(folder.resolve("run"))) {
            record.process().ifPresent(process -> {
                kill(process);
                ended.add(record.name());
            });
            record.remove();
        }
        return ended;
    }

    static void kill(ProcessHandle process) {
        List<ProcessHandle> family = Stream.concat(Stream.of(process), process.descendants()).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, PATIENCE_S, TimeUnit.SECONDS).join();
    }
}
