package cn.lawcampaign.deploy.embedded;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A database for each service with two roles: the owner migrates, the serving role works and can't change the schema.
 * Intake's vault has a reader of its own.
 */
final class PostgresRoles {

    static final List<String> DATABASES = List.of("intake", "routing", "notification");

    private PostgresRoles() {
    }

    static void ensure(Postgres postgres) {
        try (Connection server = postgres.connect("postgres", "postgres");
                Statement statement = server.createStatement()) {
            for (String database : DATABASES) {
                role(statement, database + "_owner", postgres);
                role(statement, database + "_app", postgres);
                database(statement, database, database + "_owner");
                statement.execute("grant connect on database " + database + " to " + database + "_app");
            }
            role(statement, "intake_vault", postgres);
            statement.execute("grant connect on database intake to intake_vault");
            role(statement, "keycloak", postgres);
            database(statement, "keycloak", "keycloak");
        } catch (SQLException e) {
            throw new EmbeddedException("PostgreSQL: " + e.getSQLState());
        }
        for (String database : DATABASES) {
            closeSchema(postgres, database);
        }
    }

    private static void role(Statement statement, String role, Postgres postgres) throws SQLException {
        String verb = exists(statement, "select 1 from pg_roles where rolname = '" + role + "'") ? "alter" : "create";
        statement.execute(verb + " role " + role + " login password '" + postgres.password(role) + "'");
    }

    private static void database(Statement statement, String database, String owner) throws SQLException {
        if (!exists(statement, "select 1 from pg_database where datname = '" + database + "'")) {
            statement.execute("create database " + database + " owner " + owner);
            statement.execute("revoke all on database " + database + " from public");
        }
    }

    private static void closeSchema(Postgres postgres, String database) {
        try (Connection connection = postgres.connect(database, "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("alter schema public owner to " + database + "_owner");
            statement.execute("revoke all on schema public from public");
            statement.execute("grant usage on schema public to " + database + "_app");
        } catch (SQLException e) {
            throw new EmbeddedException("PostgreSQL: " + e.getSQLState());
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
