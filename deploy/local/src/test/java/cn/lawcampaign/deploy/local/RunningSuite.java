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
        Home home = Home.here();
        boolean ours = System.getProperty("suite.address") == null; // another's mail server is not known
        List<Sample> samples = Sample.load(home.samples()).stream()
                .filter(sample -> ours || sample.via() != Sample.Door.MAIL).toList();
        new SampleRun(api(), ours ? get().sampleMails(home) : null, new Progress(System.currentTimeMillis()), "test")
                .run(samples);
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
