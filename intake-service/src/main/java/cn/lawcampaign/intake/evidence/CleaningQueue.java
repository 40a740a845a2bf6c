package cn.lawcampaign.intake.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.file.StoredFile;
import cn.lawcampaign.platform.work.Jdbc;

/** Which file is to be cleaned next, and what became of it. */
@ApplicationScoped
class CleaningQueue {

    private static final int TRIES = 3;
    /** Longer than any cleaning takes; whoever had it has ended. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private final Jdbc jdbc;
    private final Clock clock;

    CleaningQueue(AgroalDataSource database, Clock clock) {
        this.jdbc = new Jdbc(database);
        this.clock = clock;
    }

    /** Claims the oldest. The try is counted at once: a file that ends the process is given up after a few. */
    Optional<Evidence> next() {
        Instant now = clock.instant();
        jdbc.update("""
                update evidence set state = 'WITHHELD', reason = ? where state = 'RECEIVED' and tries >= ?
                    and tried_at < ?""", Reason.UNREADABLE.name(), TRIES, now.minus(CLAIM));
        return jdbc.query("""
                update evidence set tries = tries + 1, tried_at = ? where id = (
                    select id from evidence where state = 'RECEIVED' and report_id is not null
                        and purpose = 'EVIDENCE' and tries < ?
                        and (tried_at is null or tried_at < ?)
                    order by received_at limit 1 for update skip locked)
                returning\s""" + Evidence.COLUMNS, Evidence::read, now, TRIES, now.minus(CLAIM)).stream().findFirst();
    }

    /** What is known to need a clerk's look waits with its copy. */
    void cleaned(Evidence file, StoredFile copy, String mediaType) {
        jdbc.update("""
                update evidence set state = case when reason is null then 'CLEANED' else 'WITHHELD' end, copy = ?,
                    copy_type = ?, copy_size = ?
                where id = ? and state = 'RECEIVED'""", copy.id(), mediaType, copy.size(), file.id());
    }

    void withheld(Evidence file, Reason reason) {
        jdbc.update("update evidence set state = 'WITHHELD', reason = ? where id = ? and state = 'RECEIVED'",
                reason.name(), file.id());
    }
}
