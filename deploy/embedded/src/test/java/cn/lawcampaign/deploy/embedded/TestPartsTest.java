package cn.lawcampaign.deploy.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestPartsTest {

    private final TestParts parts = TestParts.started();

    @ParameterizedTest
    @CsvSource({"fsync,on", "synchronous_commit,on", "full_page_writes,on", "password_encryption,scram-sha-256",
            "listen_addresses,127.0.0.1"})
    void isDurableAndCloses(String setting, String value) throws SQLException {
        try (var connection = parts.postgres().connect("postgres", "postgres");
                var rows = connection.createStatement()
                        .executeQuery("select setting from pg_settings where name = '" + setting + "'")) {
            assertTrue(rows.next());
            assertEquals(value, rows.getString(1));
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        SQLException refused = assertThrows(SQLException.class,
                () -> DriverManager.getConnection(parts.postgres().jdbcUrl("intake"), "postgres", "guess"));
        assertEquals("28P01", refused.getSQLState());
    }

    @Test
    void theServingRoleCannotChangeTheSchemaAndNoServiceReadsAnothersDatabase() throws SQLException {
        try (var connection = parts.postgres().connect("intake", "intake_app")) {
            SQLException refused = assertThrows(SQLException.class,
                    () -> connection.createStatement().execute("create table leak (id int)"));
            assertEquals("42501", refused.getSQLState());
        }
        SQLException elsewhere = assertThrows(SQLException.class,
                () -> parts.postgres().connect("intake", "routing_app"));
        assertEquals("42501", elsewhere.getSQLState());
    }

    @Test
    void keepsItsDataAndItsPasswordOverAKill() throws SQLException {
        try (var connection = parts.postgres().connect("intake", "intake_owner")) {
            connection.createStatement()
                    .execute("create table if not exists kept (id int); insert into kept values (1)");
        }
        parts.postgres().kill();
        parts.postgres().start();
        try (var connection = parts.postgres().connect("intake", "intake_owner");
                var rows = connection.createStatement().executeQuery("select count(*) from kept")) {
            assertTrue(rows.next());
            assertEquals(1, rows.getInt(1));
        }
    }

    @Test
    void kafkaHasTheTopicsAndKeepsItsClusterOverAKill() throws Exception {
        String before = clusterId();
        parts.kafka().kill();
        parts.kafka().start();
        assertEquals(before, clusterId());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", parts.kafka().bootstrapServers()))) {
            assertEquals(12, admin.describeTopics(java.util.List.of("campaign.leads")).allTopicNames().get()
                    .get("campaign.leads").partitions().size());
        }
    }

    private String clusterId() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", parts.kafka().bootstrapServers()))) {
            return admin.describeCluster().clusterId().get();
        }
    }
}
