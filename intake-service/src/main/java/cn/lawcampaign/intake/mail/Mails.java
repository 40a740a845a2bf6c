package cn.lawcampaign.intake.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.clerk.ClerkDesks;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.work.Jdbc;

/** The table of mails. */
@ApplicationScoped
public class Mails {

    private static final String SELECT = "select " + Mail.COLUMNS + " from mail where ";

    private final Jdbc jdbc;
    private final ClerkDesks desks;
    private final Campaign campaign;
    private final Clock clock;

    Mails(AgroalDataSource database, ClerkDesks desks, Campaign campaign, Clock clock) {
        this.jdbc = new Jdbc(database);
        this.desks = desks;
        this.campaign = campaign;
        this.clock = clock;
    }

    /**
     * What waits at a desk.
     *
     * @param parked      mails that a clerk must look at
     * @param parkedSince since when the oldest of them waits, or null
     * @param today       mails of today that became reports, or more of one
     */
    public record Waiting(int parked, Instant parkedSince, int today) {
    }

    /** Zero for a clerk of no department. */
    public Waiting waiting(Viewer clerk) {
        Instant midnight = LocalDate.now(clock.withZone(campaign.zone())).atStartOfDay(campaign.zone()).toInstant();
        return jdbc.query("""
                select count(*) filter (where state = 'PARKED') as parked,
                    min(taken_at) filter (where state = 'PARKED') as parked_since,
                    count(*) filter (where state in ('REPORT', 'SUPPLEMENT') and taken_at >= ?) as today
                from mail where desk = ?""", row -> new Waiting(row.getInt("parked"),
                Jdbc.instant(row, "parked_since"), row.getInt("today")),
                midnight, desks.of(clerk).orElse(null)).get(0);
    }

    /** The clerk's own desk's, newest first; what waits for a clerk before all others. */
    public List<Mail> of(Viewer clerk, Collection<MailState> states, Instant since, int most) {
        return jdbc.query(SELECT + """
                desk = ? and state = any(?) and taken_at >= ?
                order by state = 'PARKED' desc, taken_at desc, id limit ?""", Mail::read, desks.of(clerk).orElse(null),
                states.stream().map(Enum::name).toArray(String[]::new), since, most);
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
    public boolean file(UUID id, UUID report, UUID supplement, String desk, Viewer clerk) {
        return jdbc.update("""
                update mail set state = ?, report_id = ?, supplement_id = ?, desk = ?, handled_by = ?, handled_at = ?
                where id = ? and state in ('PARKED', 'IGNORED')""",
                (supplement == null ? MailState.REPORT : MailState.SUPPLEMENT).name(), report, supplement, desk,
                clerk.name(), clock.instant(), id) == 1;
    }

    /** The same mail as it came to other mailboxes. */
    public List<Mail> copiesOf(UUID id) {
        return jdbc.query(SELECT + "copy_of = ?", Mail::read, id);
    }

    /** A copy goes where its first one went. */
    public void follow(Mail copy, UUID report, String desk) {
        jdbc.update("update mail set report_id = ?, desk = ? where id = ?", report, desk, copy.id());
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
