package cn.lawcampaign.deploy.embedded.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Ties a command's life to ours, so that nothing stays behind when the launcher is killed. */
public enum Guard {

    /** The kernel kills the child when the thread that started it ends (Linux, util-linux). */
    PARENT_DEATH_SIGNAL,

    /** A shell holds the read end of a pipe whose write end is ours, and kills the child when it closes. */
    WATCHDOG;

    private static final List<Path> SETPRIV = List.of(Path.of("/usr/bin/setpriv"), Path.of("/bin/setpriv"));

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
    public static Guard best() {
        return setpriv() == null ? WATCHDOG : PARENT_DEATH_SIGNAL;
    }

    /** The command with its guard before it. */
    public List<String> around(List<String> command) {
        List<String> guarded = switch (this) {
            case PARENT_DEATH_SIGNAL -> new ArrayList<>(List.of(setpriv().toString(), "--pdeathsig", "KILL"));
            case WATCHDOG -> new ArrayList<>(List.of("/bin/sh", "-c", WATCH, "guard"));
        };
        guarded.addAll(command);
        return guarded;
    }

    private static Path setpriv() {
        return SETPRIV.stream().filter(Files::isExecutable).findFirst().orElse(null);
    }
}
