package cn.lawcampaign.intake.reporter;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.seal.VaultSeal;
import cn.lawcampaign.platform.work.Jdbc;

/** Puts a reporter's identity away, in the transaction of the report. There is no way back out through this class. */
@ApplicationScoped
public class IdentityVault {

    private final Jdbc jdbc;
    private final VaultSeal seal;

    public IdentityVault(AgroalDataSource database, VaultSeal seal) {
        this.jdbc = new Jdbc(database);
        this.seal = seal;
    }

    /** Empty fields stay empty; call it only when there is something to keep. */
    public void put(UUID report, String name, String phone, String email) {
        jdbc.update("insert into vault.identity (report_id, name, phone, email) values (?, ?, ?, ?)", report,
                sealed(report, "name", name), sealed(report, "phone", phone), sealed(report, "email", email));
    }

    private byte[] sealed(UUID report, String field, String text) {
        return text.isEmpty() ? null : seal.seal(report, field, text);
    }
}
