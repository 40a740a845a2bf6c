package cn.lawcampaign.deploy.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Ties a child's life to ours, so that nothing stays behind, however we end. */
enum Guard {

    /**
     * The kernel kills the child when the thread that started it ends (Linux, util-linux). In a session of its own the
     * child does not hear the terminal's Ctrl-C, so we can stop the parts in their order.
     */
    PARENT_DEATH_SIGNAL,

    /** A shell holds the read end of a pipe whose write end is ours, and kills the child when it closes. */
    WATCHDOG;

    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    // Descriptor 3 is the pipe: a shell gives its background commands no standard input.
    private static final String WATCH = """
            exec 3<&0
            "$@" </dev/null 3<&- & child=$!
            trap 'kill -TERM $child' TERM
            trap 'kill -INT $child' INT
            (while read -r line; do :; done; kill -KILL $child) <&3 2>/dev/null & watch=$!
            exec 3<&-
            wait $child; status=$?
            while kill -0 $child 2>/dev/null; do wait $child; status=$?; done
            kill -KILL $watch 2>/dev/null
            exit $status
            """;

    /** What this machine offers. */
    static Guard best() {
        return Files.isExecutable(SETPRIV) && Files.isExecutable(SETSID) ? PARENT_DEATH_SIGNAL : WATCHDOG;
    }

    /** The command with its guard. */
    List<String> around(List<String> command) {
        List<String> all = new ArrayList<>();
        if (this == WATCHDOG) {
            all.addAll(List.of("/bin/sh", "-c", WATCH, "guard"));
            all.addAll(command);
            return all;
        }
        // Entering a user namespace would clear what setpriv asked for, so "unshare -U" stays before it.
        int inner = command.get(0).equals("unshare") ? 2 : 0;
        all.add(SETSID.toString());
        all.addAll(command.subList(0, inner));
        all.addAll(List.of(SETPRIV.toString(), "--pdeathsig", "KILL", "--"));
        all.addAll(command.subList(inner, command.size()));
        return all;
    }
}
