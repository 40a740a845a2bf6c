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
    private final OwnMarks own;

    IdentityVault(AgroalDataSource database, VaultSeal seal, OwnMarks own) {
        this.jdbc = new Jdbc(database);
        this.seal = seal;
        this.own = own;
    }

    /** Leaves what recognises it in later texts as well. Empty fields stay empty; call it only when there is something to keep. */
    public void put(UUID report, String name, String phone, String email, String address) {
        jdbc.update("insert into vault.identity (report_id, name, phone, email, address) values (?, ?, ?, ?, ?)",
                report, sealed(report, "name", name), sealed(report, "phone", phone), sealed(report, "email", email),
                sealed(report, "address", address));
        own.put(report, name, phone, email, address);
    }

    private byte[] sealed(UUID report, String field, String text) {
        return text.isEmpty() ? null : seal.seal(report, field, text);
    }
}
