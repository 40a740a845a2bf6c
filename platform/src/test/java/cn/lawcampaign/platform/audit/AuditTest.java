package cn.lawcampaign.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import cn.lawcampaign.platform.parts.LibraryParts;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.work.DatabaseException;
import cn.lawcampaign.platform.work.Jdbc;

@QuarkusTest
@WithTestResource(LibraryParts.class)
class AuditTest {

    private final Viewer handler = new Viewer("gaj-dc-handler", Set.of(Roles.HEAD, Roles.HANDLER),
            List.of("GAJ-DC", "GAJ"), Set.of("GAJ-DC"), false);
    private final UUID lead = UUID.randomUUID();

    @Inject
    Audit audit;

    @Inject
    AgroalDataSource database;

    @Test
    void writesDownWhoDidWhat() {
        QuarkusTransaction.requiringNew().run(() -> audit
                .wrote(AuditEntry.by(handler, "lead.sign", "lead", lead).with("late", true).with("quote", "\"x")));
        assertEquals(List
                .of("gaj-dc-handler {handler,head} GAJ-DC lead.sign {\"late\": \"true\", \"quote\": \"\\\"x\"} WROTE"),
                entries());
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoEntryButAReadingAndARefusalDo() {
        QuarkusTransaction.begin();
        audit.wrote(AuditEntry.bySystem("lead.open", "lead", lead));
        audit.read(AuditEntry.bySystem("lead.read", "lead", lead));
        audit.denied(AuditEntry.bySystem("lead.read", "lead", lead));
        QuarkusTransaction.rollback();
        assertEquals(List.of("system {} null lead.read {} READ", "system {} null lead.read {} DENIED"), entries());
    }

    @Test
    void aChangeNeedsATransaction() {
        assertThrows(IllegalStateException.class, () -> audit.wrote(AuditEntry.bySystem("x", "lead", lead)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set actor = 'x'", "delete from audit_entry", "truncate audit_entry",
            "drop table audit_entry", "alter table audit_entry disable trigger all"})
    void theServingRoleCannotChangeIt(String sql) {
        audit.read(AuditEntry.bySystem("lead.read", "lead", lead));
        var refused = assertThrows(DatabaseException.class, () -> new Jdbc(database).update(sql));
        assertEquals("42501", ((SQLException) refused.getCause()).getSQLState());
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set actor = 'x'", "delete from audit_entry", "truncate audit_entry"})
    void notEvenTheOwnerChangesItByMistake(String sql) throws SQLException {
        audit.read(AuditEntry.bySystem("lead.read", "lead", lead));
        try (var owner = DriverManager.getConnection(LibraryParts.ownerUrl());
                var statement = owner.createStatement()) {
            String message = assertThrows(SQLException.class, () -> statement.execute(sql)).getMessage();
            assertTrue(message.contains("append only"), message);
        }
    }

    private List<String> entries() {
        return new Jdbc(database).query("""
                select concat_ws(' ', actor, roles::text, coalesce(unit, 'null'), action, detail::text, outcome)
                from audit_entry where subject_id = ? order by id""", row -> row.getString(1), lead.toString());
    }
}
