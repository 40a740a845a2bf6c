package cn.lawcampaign.intake.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.work.Jdbc;

/** The table of mails. */
@ApplicationScoped
public class Mails {

    private static final String SELECT = "select " + Mail.COLUMNS + " from mail where ";

    private final Jdbc jdbc;
    private final Clock clock;

    Mails(AgroalDataSource database, Clock clock) {
        this.jdbc = new Jdbc(database);
        this.clock = clock;
    }

    /** Mails that a clerk must look at; since when the oldest of them waits, or null. */
    public record Parked(int count, Instant since) {
    }

    /** @param desk a department's code, or null for none */
    public Parked parked(String desk) {
        return jdbc.query(
                "select count(*) as parked, min(taken_at) as since from mail where state = 'PARKED' and desk = ?",
                row -> new Parked(row.getInt("parked"), Jdbc.instant(row, "since")), desk).get(0);
    }

    /**
     * Newest first; what waits for a clerk before all others.
     *
     * @param from mails to leave out
     */
    public List<Mail> list(Collection<MailState> states, Instant since, int from, int most) {
        return jdbc.query(SELECT + """
                state = any(?) and taken_at >= ?
                order by state = 'PARKED' desc, taken_at desc, id offset ? limit ?""", Mail::read,
                states.stream().map(Enum::name).toArray(String[]::new), since, from, most);
    }

    public Optional<Mail> find(UUID id) {
        return jdbc.query(SELECT + "id = ?", Mail::read, id).stream().findFirst();
    }

    /** Whether the very same bytes were taken. */
    public boolean isTaken(List<byte[]> rawDigests) {
        return !jdbc.query("select 1 from mail where raw_digest = any(?)", row -> 1, array(rawDigests)).isEmpty();
    }

    /** The same mail, if it came before. */
    public Optional<Mail> first(List<byte[]> sameDigests) {
        return jdbc.query(SELECT + "same_digest = any(?) and state <> 'COPY'", Mail::read, array(sameDigests)).stream()
                .findFirst();
    }

    /** @return false when it is there already, by either digest */
    public boolean insert(NewMail mail) {
        return jdbc.update("""
                insert into mail (id, channel, taken_at, raw, raw_digest, same_digest, size, state, reason, omitted,
                    report_id, supplement_id, copy_of, desk)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", mail.id(), mail.channel(),
                clock.instant(), mail.raw(), mail.rawDigest(), mail.sameDigest(), mail.size(), mail.state().name(),
                mail.reason(), mail.omitted().toArray(String[]::new), mail.report(), mail.supplement(), mail.copyOf(),
                mail.desk()) == 1;
    }

    /**
     * A clerk makes it a report, or more of one.
     *
     * @param supplement what was added, or null for a report of its own
     * @return false when it was decided otherwise meanwhile
     */
    public boolean file(UUID id, UUID report, UUID supplement, Viewer clerk) {
        return jdbc.update("""
                update mail set state = ?, report_id = ?, supplement_id = ?, desk = null, handled_by = ?, handled_at = ?
                where id = ? and state in ('PARKED', 'IGNORED')""",
                (supplement == null ? MailState.REPORT : MailState.SUPPLEMENT).name(), report, supplement,
                clerk.name(), clock.instant(), id) == 1;
    }

    /** The same mail as it came to other mailboxes. */
    public List<Mail> copiesOf(UUID id) {
        return jdbc.query(SELECT + "copy_of = ?", Mail::read, id);
    }

    /** A copy goes where its first one went. */
    public void follow(Mail copy, UUID report) {
        jdbc.update("update mail set report_id = ?, desk = null where id = ?", report, copy.id());
    }

    /** As it is now, and stays until the caller's transaction ends. */
    public Mail hold(UUID id) {
        return jdbc.query(SELECT + "id = ? for share", Mail::read, id).get(0);
    }

    /** @return false when it was decided otherwise meanwhile; likewise {@link #restore} */
    public boolean dismiss(UUID id, String why, Viewer clerk) {
        return jdbc.update("""
                update mail set state = 'DISMISSED', dismissed_as = ?, handled_by = ?, handled_at = ?
                where id = ? and state in ('PARKED', 'IGNORED')""", why, clerk.name(), clock.instant(), id) == 1;
    }

    /** Takes a dismissal back. */
    public boolean restore(UUID id) {
        return jdbc.update("""
                update mail set state = 'PARKED', dismissed_as = null, handled_by = null, handled_at = null
                where id = ? and state = 'DISMISSED'""", id) == 1;
    }

    private static Object array(List<byte[]> digests) {
        return digests.toArray(byte[][]::new);
    }
}
