package cn.lawcampaign.deploy.embedded.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * One service's database and its roles: the owner migrates, the others serve and can't change the schema. What they may
 * read and write is granted by the service's own migrations.
 *
 * @param name the database, a plain lower-case word
 * @param owner the role that owns it
 * @param serving the roles that may connect
 */
public record ServiceDatabase(String name, String owner, List<String> serving) {

    public ServiceDatabase {
        if (!name.matches("[a-z_]+") || !owner.matches("[a-z_]+")
                || serving.stream().anyMatch(role -> !role.matches("[a-z_]+"))) {
            throw new IllegalArgumentException("Names of databases and roles are lower-case words: " + name);
        }
    }

    /** The database of a service by the suite's naming: {@code <svc>_owner}, {@code <svc>_app}; intake has its vault. */
    public static ServiceDatabase of(String service) {
        List<String> serving = "intake".equals(service)
                ? List.of("intake_app", "intake_vault")
                : List.of(service + "_app");
        return new ServiceDatabase(service, service + "_owner", serving);
    }

    /** Keycloak's: it migrates and serves under one role. */
    public static ServiceDatabase keycloak() {
        return new ServiceDatabase("keycloak", "keycloak_owner", List.of());
    }

    void ensure(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.connect(Cluster.SUPERUSER, Cluster.SUPERUSER)) {
            role(connection, owner, postgres.password(owner));
            for (String role : serving) {
                role(connection, role, postgres.password(role));
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                run(connection, "CREATE DATABASE " + name + " OWNER " + owner);
            }
            run(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            for (String role : serving) {
                run(connection, "GRANT CONNECT ON DATABASE " + name + " TO " + role);
            }
        }
        try (Connection connection = postgres.connect(name, Cluster.SUPERUSER)) {
            run(connection, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
            for (String role : serving) {
                run(connection, "GRANT USAGE ON SCHEMA public TO " + role);
            }
        }
    }

    // CREATE ROLE takes no parameters; the password is letters and digits of our own making.
    private static void role(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            run(connection, "CREATE ROLE " + role
                    + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '" + password + "'");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
