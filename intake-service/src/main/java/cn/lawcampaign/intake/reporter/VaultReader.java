package cn.lawcampaign.intake.reporter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Unremovable;

import cn.lawcampaign.platform.seal.VaultSeal;
import cn.lawcampaign.platform.work.Jdbc;

/**
 * Reads a reporter's identity, through a role and a data source of its own. Nothing that faces the public or an agency may
 * hold it; it is for approved disclosures and for answers to mails, and a test of the borders says so.
 */
@ApplicationScoped
@Unremovable
public class VaultReader {

    private final Jdbc jdbc;
    private final VaultSeal seal;

    VaultReader(@DataSource("vault") AgroalDataSource vault, VaultSeal seal) {
        this.jdbc = new Jdbc(vault);
        this.seal = seal;
    }

    /** Fields that were not given are null. */
    public record Identity(String name, String phone, String email, String address) {

        @Override
        public String toString() {
            return "Identity";
        }
    }

    /** @return empty for an anonymous report */
    public Optional<Identity> read(UUID report) {
        return jdbc.query("select name, phone, email, address from vault.identity where report_id = ?",
                row -> new Identity(open(report, row, "name"), open(report, row, "phone"), open(report, row, "email"),
                        open(report, row, "address")),
                report).stream().findFirst();
    }

    private String open(UUID report, ResultSet row, String field) throws SQLException {
        byte[] sealed = row.getBytes(field);
        return sealed == null ? null : seal.open(report, field, sealed);
    }
}
