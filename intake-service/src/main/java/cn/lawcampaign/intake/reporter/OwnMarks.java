package cn.lawcampaign.intake.reporter;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.workingcopy.MaskKind;
import cn.lawcampaign.intake.workingcopy.Masking;
import cn.lawcampaign.intake.workingcopy.OwnMark;
import cn.lawcampaign.platform.seal.LookupKey;
import cn.lawcampaign.platform.work.Jdbc;

/** Keeps what recognises reporters' names and contacts in what they add later. */
@ApplicationScoped
public class OwnMarks {

    private final Jdbc jdbc;
    private final LookupKey key;

    OwnMarks(AgroalDataSource database, LookupKey key) {
        this.jdbc = new Jdbc(database);
        this.key = key;
    }

    /** Within the transaction of the report. Empty fields leave no mark. */
    void put(UUID report, String name, String phone, String email, String address) {
        OwnMark.of(report, name, phone, email, address, key)
                .forEach(mark -> jdbc.update("insert into own_mark (report_id, kind, length, mark) values (?, ?, ?, ?)",
                        report, mark.kind().name(), mark.length(), mark.hash()));
    }

    /** Masks what the report's reporter adds. */
    public Masking masking(UUID report) {
        return Masking.of(report,
                jdbc.query("select kind, length, mark from own_mark where report_id = ?", row -> new OwnMark(
                        MaskKind.valueOf(row.getString(1)), row.getInt(2), row.getBytes(3)), report),
                key);
    }
}
