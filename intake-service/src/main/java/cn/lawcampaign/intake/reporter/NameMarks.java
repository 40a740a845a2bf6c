package cn.lawcampaign.intake.reporter;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.workingcopy.NameMark;
import cn.lawcampaign.platform.seal.LookupKey;
import cn.lawcampaign.platform.work.Jdbc;

/** Keeps what recognises reporters' names in what they add later. */
@ApplicationScoped
public class NameMarks {

    private final Jdbc jdbc;
    private final LookupKey key;

    NameMarks(AgroalDataSource database, LookupKey key) {
        this.jdbc = new Jdbc(database);
        this.key = key;
    }

    /** Within the transaction of the report. */
    public void put(UUID report, String name) {
        NameMark mark = NameMark.of(report, name, key);
        if (!mark.isNone()) {
            jdbc.update("insert into name_mark (report_id, letters, mark) values (?, ?, ?)", report, mark.letters(),
                    mark.mark());
        }
    }

    public NameMark of(UUID report) {
        return jdbc.query("select letters, mark from name_mark where report_id = ?",
                row -> NameMark.kept(report, row.getInt(1), row.getBytes(2), key), report).stream().findFirst()
                .orElse(NameMark.NONE);
    }
}
