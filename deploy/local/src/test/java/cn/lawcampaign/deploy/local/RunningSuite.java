package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The packed suite with all its parts, started once for all system tests of the JVM, and removed with them. Tests that use
 * its address only take one that runs already, when the property {@code suite.address} names it.
 */
public final class RunningSuite {

    private static Suite suite;

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

    /** Files the pack's samples, so that lists are full, and waits until each is a lead. */
    public static void fileSamples() {
        new SampleRun(api(), new Progress(System.currentTimeMillis()), "test", Home.here().scans())
                .run(Sample.load(Home.here().samples()));
    }

    private static Suite start() {
        try {
            Path folder = Files.createTempDirectory("lawcampaign-system-");
            Installation installation = Installation.open(folder, false);
            Suite starting = new Suite(new Progress(System.currentTimeMillis()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                starting.close();
                installation.remove();
            }, "stop-suite"));
            starting.start(Home.here(), folder, 0);
            return starting;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
