package cn.lawcampaign.intake.release;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.release.Released.Declined;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.work.Jdbc;

/** What units have asked to be released, until a clerk has decided on it. */
@ApplicationScoped
class Asks {

    private final Jdbc jdbc;
    private final Seal seal;
    private final Clock clock;

    Asks(AgroalDataSource database, Seal seal, Clock clock) {
        this.jdbc = new Jdbc(database);
        this.seal = seal;
        this.clock = clock;
    }

    /** An open ask, without its reason. */
    record Ask(UUID id, UUID report, String by, String unit, Instant at) {
    }

    /** Under an id that the asker draws: asked again under it is asked once. */
    void put(UUID id, UUID report, UUID lead, Viewer asker, String reason) {
        jdbc.update("""
                insert into release_ask (id, report_id, lead_id, asked_by, unit, asked_at, reason)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", id, report, lead, asker.name(), asker.unit(),
                clock.instant(), seal.seal(report, field(id), reason));
    }

    /** The open ones of these reports, the oldest first. */
    List<Ask> open(Collection<UUID> reports) {
        return jdbc.query("""
                select id, report_id, asked_by, unit, asked_at from release_ask
                where report_id = any(?) and closed_at is null order by asked_at""",
                row -> new Ask(row.getObject("id", UUID.class), row.getObject("report_id", UUID.class),
                        row.getString("asked_by"), row.getString("unit"), Jdbc.instant(row, "asked_at")),
                (Object) reports.toArray(UUID[]::new));
    }

    /** Why something should be released, in the asker's words. */
    String reason(Ask ask) {
        return jdbc.query("select reason from release_ask where id = ?",
                row -> seal.open(ask.report(), field(ask.id()), row.getBytes(1)), ask.id()).get(0);
    }

    /** The latest answer to asks for the report, when it was a no. */
    Optional<Declined> declined(UUID report) {
        return jdbc.query("""
                select id, closed_at, answer from release_ask
                where report_id = ? and closed_at is not null order by closed_at desc, asked_at desc limit 1""",
                row -> {
                    byte[] answer = row.getBytes("answer");
                    return answer == null
                            ? null
                            : new Declined(Jdbc.instant(row, "closed_at"),
                                    seal.open(report, answerTo(row.getObject("id", UUID.class)), answer));
                }, report).stream().filter(Objects::nonNull).findFirst();
    }

    /** @param answer a clerk's reason not to release any more; "" when everything was decided */
    void close(UUID report, Viewer clerk, String answer) {
        open(List.of(report)).forEach(ask -> jdbc.update(
                "update release_ask set closed_at = ?, closed_by = ?, answer = ? where id = ? and closed_at is null",
                clock.instant(), clerk.name(),
                answer.isEmpty() ? null : seal.seal(report, answerTo(ask.id()), answer), ask.id()));
    }

    private static String answerTo(UUID ask) {
        return field(ask) + "/answer";
    }

    private static String field(UUID id) {
        return "release-ask/" + id;
    }
}
