package cn.lawcampaign.platform.seal;

import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.work.Jdbc;

/**
 * Seals fields under their subject's own data key. Works in the caller's transaction: a key made in it is gone when it
 * rolls back, together with what it sealed.
 */
public final class Seal {

    private final Jdbc jdbc;
    private final DataKeys keys;

    Seal(Jdbc jdbc, DataKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** Makes the subject's data key and stores it wrapped; once a subject. */
    public SubjectKey newKey(UUID subject) {
        byte[] wrapped = keys.newWrapped(subject);
        jdbc.update("insert into data_key (subject, wrapped) values (?, ?)", subject, wrapped);
        return keys.unwrap(subject, wrapped);
    }

    /** @throws ShreddedException when the subject has no data key, or none any more */
    public SubjectKey key(UUID subject) {
        List<byte[]> wrapped = jdbc.query("select wrapped from data_key where subject = ?", row -> row.getBytes(1),
                subject);
        if (wrapped.isEmpty()) {
            throw new ShreddedException(subject);
        }
        return keys.unwrap(subject, wrapped.get(0));
    }

    /** @see SubjectKey#seal(String, String) */
    public byte[] seal(UUID subject, String field, String text) {
        return key(subject).seal(field, text);
    }

    /** @see SubjectKey#open(String, byte[]) */
    public String open(UUID subject, String field, byte[] sealed) {
        return key(subject).open(field, sealed);
    }

    /**
     * Destroys the subject's data key. Copies of the row in older backups live until those expire, and as long can the
     * content be restored with them.
     *
     * @return whether there was a key
     */
    public boolean shred(UUID subject) {
        return jdbc.update("delete from data_key where subject = ?", subject) == 1;
    }
}
