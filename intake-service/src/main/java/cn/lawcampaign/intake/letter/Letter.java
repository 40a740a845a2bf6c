package cn.lawcampaign.intake.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.work.Jdbc;

/**
 * A letter in the register, without its words.
 *
 * @param accusedUnits chosen before the transcript
 * @param report       that it became, or null while it waits for its transcript
 * @param filedBy      clerk who filed it, or null; likewise when
 * @param reachable    whether a postal address was given
 * @param savedAt      when it was last kept; whoever has seen an older state must not overwrite it
 * @param kept         whether it was ever registered without its transcript
 */
public record Letter(UUID id, String channel, LocalDate postmarkedOn, LocalDate arrivedOn, int pages,
        boolean envelopeKept, boolean returnAddress, List<String> accusedUnits, String registeredBy,
        Instant registeredAt, UUID report, String filedBy, Instant filedAt, boolean reachable, Instant savedAt,
        boolean kept) {

    static final String COLUMNS = "id, channel, postmarked_on, arrived_on, pages, envelope_kept, return_address,"
            + " accused_units, registered_by, registered_at, report_id, filed_by, filed_at, reachable,"
            + " saved_at, form_hash is not null as kept";

    static Letter read(ResultSet row) throws SQLException {
        return new Letter(row.getObject("id", UUID.class), row.getString("channel"),
                row.getObject("postmarked_on", LocalDate.class), row.getObject("arrived_on", LocalDate.class),
                row.getInt("pages"), row.getBoolean("envelope_kept"), row.getBoolean("return_address"),
                List.of((String[]) row.getArray("accused_units").getArray()), row.getString("registered_by"),
                Jdbc.instant(row, "registered_at"), row.getObject("report_id", UUID.class),
                row.getString("filed_by"), Jdbc.instant(row, "filed_at"), row.getBoolean("reachable"),
                Jdbc.instant(row, "saved_at"), row.getBoolean("kept"));
    }

    /** The letter as somebody has seen it who may have missed what happened since. */
    Letter asSeen(Instant at) {
        return new Letter(id, channel, postmarkedOn, arrivedOn, pages, envelopeKept, returnAddress, accusedUnits,
                registeredBy, registeredAt, report, filedBy, filedAt, reachable, at, kept);
    }

    public boolean waits() {
        return report == null;
    }
}
