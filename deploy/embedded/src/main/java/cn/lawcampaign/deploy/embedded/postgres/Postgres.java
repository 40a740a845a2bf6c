package cn.lawcampaign.deploy.embedded.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.lawcampaign.deploy.embedded.Home;
import cn.lawcampaign.deploy.embedded.process.Child;
import cn.lawcampaign.deploy.embedded.process.Ports;

/**
 * A real PostgreSQL 18 server as our child: durable (fsync on), passwords by scram only, on the loopback address only.
 */
public final class Postgres {

    private static final String NAME = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    // The last four keep what people wrote out of the log when a statement fails.
    private static final List<String> SETTINGS = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=",
            "fsync=on", "synchronous_commit=on", "full_page_writes=on", "password_encryption=scram-sha-256",
            "max_connections=120", "shared_buffers=64MB", "timezone=UTC", "log_timezone=UTC",
            "log_min_error_statement=panic", "log_error_verbosity=terse", "log_parameter_max_length_on_error=0",
            "log_parameter_max_length=0");

    private final Home home;
    private final int port;
    private Child child;

    private Postgres(Home home, int port) {
        this.home = home;
        this.port = port;
    }

    /** Starts a server whose data lie in this folder, on a free port. */
    public static Postgres start(Path folder) {
        return start(new Home(folder), Ports.free());
    }

    /**
     * Starts a server whose data lie in this home, made at the first start.
     *
     * @throws cn.lawcampaign.deploy.embedded.StartFailure when it can't run here
     */
    public static Postgres start(Home home, int port) {
        Postgres postgres = new Postgres(home, port);
        postgres.start();
        return postgres;
    }

    /** Starts it again after {@link #stop()} or {@link #kill()}, on the same port. */
    public void start() {
        Path data = Cluster.of(home);
        List<String> command = new ArrayList<>(List.of(PostgresBinaries.bin().resolve("postgres").toString(), "-D",
                data.toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        child = Child.startInside(home, NAME, NotAsRoot::run, command, Map.of("LC_ALL", "C"));
        child.awaitReady(PATIENCE, this::accepts);
    }

    /** Stops it cleanly: sessions are ended, data are flushed. */
    public void stop() {
        child.stop("INT");
    }

    /** Kills it with its sessions, as a crash would. */
    public void kill() {
        child.kill();
    }

    public int port() {
        return port;
    }

    public boolean alive() {
        return child.alive();
    }

    /** The JDBC address of a database; it holds no password. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The password of a role that this class made. */
    public String password(String role) {
        return home.secrets().get(role);
    }

    /** A connection under one of the roles. The caller closes it. */
    public Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(url(database), role, password(role));
    }

    /** Makes the database of a service with its roles, unless it is there. */
    public void ensure(ServiceDatabase database) {
        try {
            database.ensure(this);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot set up database " + database.name() + ": " + e.getSQLState(), e);
        }
    }

    private boolean accepts() {
        if (!Ports.answers(port)) {
            return false;
        }
        try (Connection connection = connect(Cluster.SUPERUSER, Cluster.SUPERUSER)) {
            return connection.isValid(2);
        } catch (SQLException starting) {
            return false;
        }
    }
}
