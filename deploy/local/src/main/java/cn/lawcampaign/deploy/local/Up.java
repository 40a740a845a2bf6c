package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import cn.lawcampaign.deploy.embedded.EmbeddedException;

/** Starts the whole suite with one command; see README.md. */
public final class Up {

    private final Options options;
    private final Home home;
    private final Progress progress;

    private Up(Options options, Home home, Progress progress) {
        this.options = options;
        this.home = home;
        this.progress = progress;
    }

    public static void main(String[] arguments) {
        Progress progress = new Progress(Long.getLong("suite.started", System.currentTimeMillis()));
        int status;
        try {
            Home home = Home.here();
            Up up = new Up(Options.parse(List.of(arguments), home.folder()), home, progress);
            status = up.options.check() ? up.check() : up.run();
        } catch (EmbeddedException e) {
            System.err.println(e.getMessage());
            status = 1;
        } catch (RuntimeException e) { // a mistake of ours; without an exit the proxy's threads would go on
            System.err.println("启动器内部错误 / the launcher has a fault");
            e.printStackTrace();
            status = 1;
        }
        System.exit(status);
    }

    private int run() {
        Installation installation = Installation.open(options.data(), options.reset());
        CountDownLatch stop = new CountDownLatch(1);
        try (Suite suite = new Suite(progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                progress.say("正在停止", "stopping");
                stop.countDown();
                suite.close();
                installation.close();
            }, "stop"));
            suite.start(home, installation.folder(), options.port());
            progress.say("就绪", "ready");
            if (!options.empty() && !installation.hasSamples()) {
                new SampleRun(new Api(suite.address()), suite.sampleMails(home), progress, installation.name())
                        .run(Sample.load(home.samples()));
                installation.samplesAreFiled();
            }
            Greeting.print(progress, suite.address(), installation.folder());
            stop.await();
            return 0;
        } catch (EmbeddedException e) {
            if (stop.getCount() == 0) {
                return 0; // asked to stop while starting: what the parts have to say about it is no news
            }
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private int check() {
        Installation installation = Installation.open(temporary(), false);
        Suite suite = new Suite(progress);
        AtomicBoolean allWell = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            suite.close();
            if (allWell.get()) {
                installation.remove();
            } else {
                progress.say("日志保留在 " + installation.removeAllButLogs(), "the logs are kept there");
            }
        }, "tidy"));
        suite.start(home, installation.folder(), options.port());
        progress.say("就绪", "ready");
        Api api = new Api(suite.address());
        List<Sample> samples = Sample.load(home.samples());
        List<SampleRun.Arrived> arrived = new SampleRun(api, suite.sampleMails(home), progress, installation.name())
                .run(samples);
        List<String> findings = new Check(api, new Mailboxes(suite.mail().imapPort()), Pack.mailboxes(home.pack()))
                .findings(samples, arrived);
        findings.forEach(progress::line);
        progress.say(findings.isEmpty() ? arrived.size() + " 件全部符合预期" : findings.size() + " 处不符合预期",
                findings.isEmpty() ? "all " + arrived.size() + " as expected" : findings.size() + " not as expected");
        allWell.set(findings.isEmpty());
        return allWell.get() ? 0 : 1;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("lawcampaign-check-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
