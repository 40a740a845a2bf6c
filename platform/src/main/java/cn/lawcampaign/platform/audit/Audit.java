package cn.lawcampaign.platform.audit;

import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

import cn.lawcampaign.platform.work.AfterCommit;
import cn.lawcampaign.platform.work.CodesJson;
import cn.lawcampaign.platform.work.Jdbc;

/** Appends to the audit. An act that can't be written down does not happen: the exception goes to the caller. */
@Singleton
public class Audit {

    private final Jdbc jdbc;
    private final AfterCommit transaction;

    Audit(AgroalDataSource database, AfterCommit transaction) {
        this.jdbc = new Jdbc(database);
        this.transaction = transaction;
    }

    /**
     * A change, in the caller's transaction: both are kept or neither.
     *
     * @throws IllegalStateException when no transaction is active
     */
    public void wrote(AuditEntry entry) {
        transaction.requireTransaction("an audit entry of a change");
        append(entry, AuditOutcome.WROTE);
    }

    /** A reading, in a transaction of its own that has committed when this returns. Call it before the answer. */
    public void read(AuditEntry entry) {
        QuarkusTransaction.requiringNew().run(() -> append(entry, AuditOutcome.READ));
    }

    /** A refusal, in a transaction of its own, so that it stays when the caller's rolls back. */
    public void denied(AuditEntry entry) {
        QuarkusTransaction.requiringNew().run(() -> append(entry, AuditOutcome.DENIED));
    }

    private void append(AuditEntry entry, AuditOutcome outcome) {
        jdbc.update("""
                insert into audit_entry (actor, roles, unit, action, subject_type, subject_id, detail, outcome)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)""",
                entry.actor(), entry.roles().stream().sorted().toArray(String[]::new), entry.unit(), entry.action(),
                entry.subjectType(), entry.subjectId(), CodesJson.write(entry.detail()), outcome.name());
    }
}
