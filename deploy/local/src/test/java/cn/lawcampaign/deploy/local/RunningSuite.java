package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The packed suite with all its parts, started once for all system tests of the JVM, and removed with them. Tests that use
 * its address only take one that runs already, when the property {@code suite.address} names it.
 */
public final class RunningSuite {

    private static Suite suite;
    private static Path folder;
    private static boolean keepLogs;

    private RunningSuite() {
    }

    static synchronized Suite get() {
        if (suite == null) {
            suite = start();
        }
        return suite;
    }

    /** What browsers call the suite. */
    public static String address() {
        String given = System.getProperty("suite.address");
        return given != null ? given : get().address();
    }

    public static Api api() {
        return new Api(address());
    }

    /** Files the pack's samples, or finds them filed, and waits until each is a lead. */
    public static List<SampleRun.Arrived> fileSamples() {
        Home home = Home.here();
        List<Sample> samples = Sample.load(home.samples());
        Progress progress = new Progress(System.currentTimeMillis());
        if (System.getProperty("suite.address") != null) { // of another's suite no mail server is known
            return new SampleRun(new SampleDoors(api(), null, home.scans(), "test"), api(), progress)
                    .run(samples.stream().filter(sample -> sample.via() != Sample.Door.MAIL).toList());
        }
        return get().samples(home, progress, "test").run(samples);
    }

    /** Its folder: data, secrets, logs. */
    static Path folder() {
        get();
        return folder;
    }

    /** A test has failed: if the suite was started, its logs may say why. */
    static synchronized void keepLogs() {
        if (folder != null && !keepLogs) {
            System.err.println("日志将保留在 / the suite's logs will be kept in " + folder.resolve("logs"));
            keepLogs = true;
        }
    }

    private static Suite start() {
        try {
            folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "suite-");
            Installation installation = Installation.open(folder, false);
            Suite starting = new Suite(new Progress(System.currentTimeMillis()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                starting.close();
                if (keepLogs) {
                    installation.removeAllButLogs();
                } else {
                    installation.remove();
                }
            }, "stop-suite"));
            starting.start(Home.here(), folder, 0);
            return starting;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
