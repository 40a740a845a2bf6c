package cn.lawcampaign.intake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.eclipse.microprofile.config.ConfigProvider;

import cn.lawcampaign.platform.work.Jdbc;

/** Changes rows that the serving role may not change, as whoever gets at the database could. */
public final class OwnerRole {

    private OwnerRole() {
    }

    public static int update(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(property("quarkus.datasource.jdbc.url"),
                property("quarkus.flyway.username"), property("quarkus.flyway.password"))) {
            return Jdbc.update(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String property(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
