package cn.lawcampaign.intake.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

import cn.lawcampaign.intake.cleaning.Kind;
import cn.lawcampaign.platform.work.Jdbc;

/**
 * A file of a report, without its content and its sender's name for it.
 *
 * @param position     from 1, in the order the files came
 * @param mediaType    of the original, by its content
 * @param size         of the original in bytes
 * @param supplement   with which it came, or null
 * @param reason       why it is withheld, or null
 * @param copy         what agencies may open, or null; likewise its type
 */
public record Evidence(UUID id, UUID basket, UUID report, UUID supplement, Purpose purpose, int position, Kind kind,
        String mediaType, long size, UUID original, Instant receivedAt, State state, String reason, UUID copy,
        String copyType) {

    static final String COLUMNS = "id, basket, report_id, supplement_id, purpose, position, kind, media_type, size,"
            + " original, received_at, state, reason, copy, copy_type";

    /** What a file is for. */
    public enum Purpose {
        EVIDENCE,
        /** A page of a letter, for its transcript alone: it shows the hand that wrote it. */
        SCAN
    }

    /** How far a file has come. */
    public enum State {
        /** Not looked at yet. */
        RECEIVED,
        /** There is a cleaned copy. */
        CLEANED,
        /** There can't be one; a clerk decides. */
        WITHHELD,
        /** A clerk has looked at it and lets agencies see it as it is. */
        RELEASED,
        /** A clerk has looked at it and keeps it back. */
        KEPT
    }

    static Evidence read(ResultSet row) throws SQLException {
        return new Evidence(row.getObject("id", UUID.class), row.getObject("basket", UUID.class),
                row.getObject("report_id", UUID.class), row.getObject("supplement_id", UUID.class),
                Purpose.valueOf(row.getString("purpose")), row.getInt("position"), Kind.valueOf(row.getString("kind")),
                row.getString("media_type"), row.getLong("size"), row.getObject("original", UUID.class),
                Jdbc.instant(row, "received_at"), State.valueOf(row.getString("state")), row.getString("reason"),
                row.getObject("copy", UUID.class), row.getString("copy_type"));
    }
}
