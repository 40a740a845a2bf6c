package cn.lawcampaign.platform.event;

import java.time.Instant;

/**
 * A fact that one service tells the others. Implementations are records of codes, ids, counts, instants and booleans only:
 * no words, names, addresses or files of a person ever enter a topic, because topics are kept for the whole campaign.
 *
 * <p>
 * A record's simple name is its published type. A field may be added, never renamed or removed; a change of meaning is a
 * new version.
 */
public interface Event {

    /** The type's published name, for the {@code ce_type} header, without version. */
    default String type() {
        return getClass().getSimpleName();
    }

    /** The version of the type's fields, counted from 1. */
    default int version() {
        return 1;
    }

    /** When the fact became true, for the {@code ce_time} header. */
    Instant at();
}
