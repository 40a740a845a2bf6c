package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import cn.lawcampaign.deploy.embedded.EmbeddedException;
import cn.lawcampaign.deploy.embedded.Ports;

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
        } catch (UncheckedIOException e) {
            System.err.println(Disk.line(e.getCause()));
            status = 1;
        } catch (RuntimeException e) { // a mistake of ours; without an exit the proxy's threads would go on
            System.err.println("启动器内部错误 / the launcher has a fault");
            e.printStackTrace();
            status = 1;
        }
        System.exit(status);
    }

    private int run() {
        Ports.require(options.port());
        Installation installation = Installation.open(options.data(), options.reset());
        CountDownLatch stop = new CountDownLatch(1);
        AtomicBoolean failed = new AtomicBoolean();
        try (Suite suite = new Suite(progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (!failed.get()) {
                    progress.say("正在停止", "stopping");
                }
                stop.countDown();
                suite.close();
                installation.close();
            }, "stop"));
            suite.start(home, installation.folder(), options.port());
            progress.say("就绪", "ready");
            if (!options.empty() && !installation.hasSamples()) {
                suite.samples(home, progress, installation.name())
                        .run(Sample.load(home.samples()));
                installation.samplesAreFiled();
            }
            Greeting.print(progress, suite, installation.folder());
            stop.await();
            return 0;
        } catch (RuntimeException e) {
            if (stop.getCount() == 0) {
                return 0; // asked to stop while starting: what the parts have to say about it is no news
            }
            failed.set(true);
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
        Check check = Check.of(Pack.read(home.pack()), new Mailboxes(suite.mail().imapPort()), api);
        List<SampleRun.Arrived> arrived = suite.samples(home, progress, installation.name())
                .run(Sample.load(home.samples()));
        List<String> findings = check.findings(arrived);
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
