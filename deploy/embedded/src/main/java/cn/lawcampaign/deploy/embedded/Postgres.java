package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL as it runs in earnest: durable (fsync, synchronous commit, full page writes), passwords by scram, loopback
 * only. The library that brings its programs would start it without any of these.
 */
public final class Postgres {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final Path home;
    private final int port;
    private final Secrets secrets;
    private final Path log;
    private volatile Child child;

    private Postgres(Path folder, Path cache, int port, Secrets secrets) {
        this.data = folder.resolve("postgres");
        this.log = folder.resolve("logs/postgres.log");
        this.home = PostgresBinaries.unpackedIn(cache);
        this.port = port;
        this.secrets = secrets;
    }

    /**
     * Starts a server, making its data folder with databases and roles at the first time.
     *
     * @param folder of the installation; data lie in {@code postgres} below it
     * @param cache  keeps the unpacked programs
     * @throws EmbeddedException when it can't run here
     */
    public static Postgres start(Path folder, Path cache, int port, Secrets secrets) {
        Postgres postgres = new Postgres(folder, cache, port, secrets);
        boolean first = !Files.exists(postgres.data.resolve("PG_VERSION"));
        if (first) {
            postgres.initialise();
        }
        postgres.start();
        PostgresRoles.ensure(postgres);
        return postgres;
    }

    /** Starts it again on the same data and port, after {@link #stop} or {@link #kill}. */
    public void start() {
        List<String> command = new ArrayList<>(NotAsRoot.prefix());
        command.addAll(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString(), "-p", "" + port,
                "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
                "-c", "fsync=on", "-c", "synchronous_commit=on", "-c", "full_page_writes=on",
                "-c", "password_encryption=scram-sha-256", "-c", "max_connections=200",
                "-c", "log_statement=none", "-c", "log_min_error_statement=panic", "-c", "log_error_verbosity=terse"));
        child = Child.start("PostgreSQL", command, Map.of("LC_ALL", "C"), log);
        Await.ready(child, PATIENCE, this::answers, log);
    }

    /** @param database one of {@link PostgresRoles#DATABASES} or {@code postgres} */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public int port() {
        return port;
    }

    /** The password of a role; made at the first start. */
    public String password(String role) {
        return secrets.of("db-" + role);
    }

    public Child child() {
        return child;
    }

    /** Ends it at once but in order: open transactions are rolled back, nothing is left to recover. */
    public void stop() {
        child.stop("INT", Duration.ofSeconds(15));
    }

    /** As a power cut would. */
    public void kill() {
        child.kill();
    }

    Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), role, password(role));
    }

    private boolean answers() {
        try (Connection connection = connect("postgres", "postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    // Made beside its place and moved there whole: what an interrupted start left is never taken for a server's data.
    private void initialise() {
        Path half = data.resolveSibling("postgres.half");
        try {
            Folders.delete(half);
            Files.createDirectories(half.getParent());
            List<String> command = new ArrayList<>(NotAsRoot.prefix());
            command.addAll(List.of(home.resolve("bin/initdb").toString(), "-D", half.toString(), "-U", "postgres",
                    "--auth=scram-sha-256", "--pwfile=" + secrets.file("db-postgres"), "--encoding=UTF8",
                    "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--data-checksums"));
            if (Child.start("initdb", command, Map.of("LC_ALL", "C"), log).exit() != 0) {
                throw new EmbeddedException("PostgreSQL 初始化失败，原因见 / could not be set up, see " + log);
            }
            Files.writeString(half.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
