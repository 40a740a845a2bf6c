package cn.lawcampaign.deploy.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

import cn.lawcampaign.deploy.embedded.Caches;
import cn.lawcampaign.deploy.embedded.EmbeddedException;
import cn.lawcampaign.deploy.embedded.Kafka;
import cn.lawcampaign.deploy.embedded.Keycloak;
import cn.lawcampaign.deploy.embedded.Keysets;
import cn.lawcampaign.deploy.embedded.Mail;
import cn.lawcampaign.deploy.embedded.Ports;
import cn.lawcampaign.deploy.embedded.Postgres;
import cn.lawcampaign.deploy.embedded.Secrets;

/** The whole suite, running: its parts, the three services and the one origin before them. */
final class Suite implements AutoCloseable {

    static final List<String> SERVICES = List.of("intake", "routing", "notification");

    private final Progress progress;
    private final SideBySide sideBySide = new SideBySide();
    private final Map<String, ServiceChild> services = new ConcurrentSkipListMap<>();
    private volatile Postgres postgres;
    private volatile Kafka kafka;
    private volatile Mail mail;
    private volatile Keycloak keycloak;
    private volatile Origin origin;
    private volatile boolean closed;
    private String address;
    private ServiceConfig config;

    Suite(Progress progress) {
        this.progress = progress;
    }

    /**
     * Starts everything and returns when all of it is ready.
     *
     * @param port of the origin, or 0 for any free one
     * @throws EmbeddedException when something can't run here, in one line that says what to do
     */
    void start(Home home, Path folder, int port) {
        int at = port == 0 ? Ports.free() : port;
        address = "http://localhost:" + at;
        Secrets secrets = new Secrets(folder.resolve("secrets"));
        Path cache = Caches.folder();
        progress.say("启动 PostgreSQL 18、Kafka 和邮件服务器", "starting PostgreSQL 18, Kafka and mail");
        CompletableFuture<Kafka> kafkaStarts = sideBySide.begin(() -> kafka = Kafka.start(folder, Ports.free()));
        CompletableFuture<Mail> mailStarts = sideBySide
                .begin(() -> mail = Mail.start(folder, Ports.free(), Ports.free()));
        postgres = Postgres.start(folder, cache, Ports.free(), secrets);
        startKeycloak(home, folder, cache, secrets);
        Path keys = Keysets.ensure(folder.resolve("keys"));
        SideBySide.await(kafkaStarts);
        SideBySide.await(mailStarts);
        progress.say("启动三个服务", "starting the three services");
        config = new ServiceConfig(address, postgres, kafka, mail, keycloak, secrets, keys);
        startServices(home, folder);
        keycloak.awaitReady();
        progress.say("Keycloak 已就绪", "Keycloak is ready");
        services.values().forEach(ServiceChild::awaitReady);
        try {
            origin = Origin.open(at, Map.of(Route.INTAKE, service("intake").port(), Route.ROUTING,
                    service("routing").port(), Route.NOTIFICATION, service("notification").port(), Route.KEYCLOAK,
                    keycloak.port()));
        } catch (Exception e) {
            throw new EmbeddedException("端口 " + at + " 无法使用 / port " + at + " can't be used");
        }
        watch(folder);
    }

    // A part that ends by itself is said at once; otherwise people would only see what no longer works.
    private void watch(Path folder) {
        Stream.concat(Stream.of(postgres.child(), kafka.child(), mail.child(), keycloak.child()),
                services.values().stream().map(ServiceChild::child))
                .forEach(child -> child.handle().onExit().thenRun(() -> {
                    if (!closed) {
                        progress.say(child.name() + " 已退出，原因见 " + folder.resolve("logs"),
                                child.name() + " has ended; its log says why");
                    }
                }));
    }

    // Launched, not awaited: the services start beside it and wait for it where they need it.
    private void startKeycloak(Home home, Path folder, Path cache, Secrets secrets) {
        if (!Keycloak.isBuilt(cache)) {
            Disk.require(cache, "LAWCAMPAIGN_CACHE");
            progress.say("首次构建 Keycloak，约半分钟", "building Keycloak for the first time, half a minute or so");
        }
        keycloak = new Keycloak(folder, cache, home.keycloakArchive(), home.realm(), Ports.free(), address, postgres,
                secrets);
        progress.say("启动 Keycloak", "starting Keycloak");
        keycloak.launch();
    }

    private void startServices(Home home, Path folder) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        SERVICES.forEach(name -> ports.put(name, Ports.free()));
        for (String name : SERVICES) {
            ServiceChild service = new ServiceChild(name, home.service(name), folder, ports.get(name),
                    config.of(name, home.pack(), ports));
            services.put(name, service);
            service.start();
        }
    }

    /** @param name intake, routing or notification */
    ServiceChild service(String name) {
        return services.get(name);
    }

    /** What the services were told. */
    ServiceConfig config() {
        return config;
    }

    Postgres postgres() {
        return postgres;
    }

    Kafka kafka() {
        return kafka;
    }

    Mail mail() {
        return mail;
    }

    /** Files the pack's samples here. */
    SampleRun samples(Home home, Progress progress, String run) {
        SampleMails mails = new SampleMails(mail.smtpPort(), new Mailboxes(mail.imapPort()),
                Pack.read(home.pack()).mailChannels());
        Api api = new Api(address());
        return new SampleRun(new SampleDoors(api, mails, home.scans(), run), api, progress);
    }

    Keycloak keycloak() {
        return keycloak;
    }

    /** What browsers call it, for example {@code http://localhost:8080}. */
    String address() {
        return address;
    }

    /** Stops all, in the reverse order of starting; may be called when only some of it runs, and again. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        sideBySide.settle();
        if (origin != null) {
            origin.close();
        }
        services.values().forEach(service -> sideBySide.begin(() -> {
            service.stop();
            return service;
        }));
        sideBySide.settle();
        if (keycloak != null) {
            keycloak.stop();
        }
        if (kafka != null) {
            kafka.stop();
        }
        if (mail != null) {
            mail.stop();
        }
        if (postgres != null) {
            postgres.stop();
        }
    }
}
