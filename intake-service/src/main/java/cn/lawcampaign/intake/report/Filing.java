package cn.lawcampaign.intake.report;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import cn.lawcampaign.intake.clerk.ClerkDesks;
import cn.lawcampaign.intake.fact.FactMarks;
import cn.lawcampaign.intake.report.CheckedReport.Identity;
import cn.lawcampaign.intake.reporter.IdentityVault;
import cn.lawcampaign.intake.workingcopy.Masking;
import cn.lawcampaign.intake.workingcopy.WorkingCopy;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.classification.Sorted;
import cn.lawcampaign.platform.classification.Sorter;
import cn.lawcampaign.platform.event.Topics;
import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.outbox.Outbox;
import cn.lawcampaign.platform.seal.QueryCodes;
import cn.lawcampaign.platform.seal.Seal;

/**
 * Files a report: sealed text, vault, event and audit in one transaction. What it returns is durable, so it is the only
 * place that makes a receipt.
 */
@ApplicationScoped
public class Filing {

    private static final int DRAWS = 20;

    private final AcceptanceNumbers numbers = new AcceptanceNumbers(new SecureRandom());
    private final Reports reports;
    private final Idempotency idempotency;
    private final Sorter sorter;
    private final IdentityVault vault;
    private final ClerkDesks desks;
    private final FactMarks facts;
    private final Seal seal;
    private final QueryCodes codes;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Filing(Reports reports, Idempotency idempotency, Sorter sorter, IdentityVault vault, ClerkDesks desks,
            FactMarks facts, Seal seal, QueryCodes codes, Outbox outbox, Audit audit, Clock clock) {
        this.reports = reports;
        this.idempotency = idempotency;
        this.sorter = sorter;
        this.vault = vault;
        this.desks = desks;
        this.facts = facts;
        this.seal = seal;
        this.codes = codes;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param key under which the same content is filed once, if the sender gave one
     * @return the receipt, the first one's for a repeated submission
     * @throws cn.lawcampaign.platform.problem.Problem 422 when the key stands for other content
     */
    public Receipt file(CheckedReport report, Origin origin, Optional<IdempotencyKey> key) {
        return file(report, origin, key, Attachments.NONE, id -> {
        });
    }

    /**
     * As the other; masking and sorting come before the transaction, so that no long text holds a connection that others
     * wait for.
     *
     * @param files that come with it
     * @param along done in the report's transaction, told its id, also for a repeated submission
     */
    public Receipt file(CheckedReport report, Origin origin, Optional<IdempotencyKey> key, Attachments files,
            Consumer<UUID> along) {
        Identity who = report.identity();
        WorkingCopy copy = WorkingCopy.of(Masking.of(who.name(), who.phone(), who.email(), who.address()),
                report.title(),
                report.narrative(), report.accusedPerson(), report.place(), report.plates());
        Sorted sorted = sorter.sort(report.told());
        return QuarkusTransaction.joiningExisting().call(() -> {
            UUID id = UUID.randomUUID();
            Optional<UUID> earlier = key
                    .flatMap(k -> idempotency.claim(k, Reports.fields(report, origin, files), id));
            Receipt receipt = earlier.map(this::receiptOf)
                    .orElseGet(() -> keep(id, report, copy, sorted, origin, files));
            along.accept(earlier.orElse(id));
            return receipt;
        });
    }

    private Receipt keep(UUID id, CheckedReport report, WorkingCopy copy, Sorted sorted, Origin origin,
            Attachments files) {
        // PostgreSQL keeps microseconds: a repeated answer must be the same
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<UUID> duplicates = reports.likelyDuplicates(report, sorted);
        String number = insert(id, report, copy, sorted, origin, now);
        putAway(id, report.identity());
        facts.put(id, report.plates(), report.place(), now);
        files.attach(id, seal.key(id), null);
        outbox.append(Topics.REPORTS, id.toString(), received(id, number, report, sorted, origin, duplicates, now));
        audit.wrote(origin.audit("report.file", id));
        return receipt(number, now);
    }

    private String insert(UUID id, CheckedReport report, WorkingCopy copy, Sorted sorted, Origin origin,
            Instant now) {
        var key = seal.newKey(id);
        boolean accuses = desks.accuses(report.matter(), sorted.category(), sorted.accusedLevel(),
                sorted.accusedUnits());
        for (int draw = 0; draw < DRAWS; draw++) {
            String number = numbers.next();
            if (reports.insert(id, number, report, sorted, accuses, origin, key, copy, now)) {
                return number;
            }
        }
        throw new IllegalStateException("no free acceptance number in " + DRAWS + " draws");
    }

    private void putAway(UUID id, Identity who) {
        if (!who.isAnonymous()) {
            vault.put(id, who.name(), who.phone(), who.email(), who.address());
        }
    }

    private static ReportReceived received(UUID id, String number, CheckedReport report, Sorted sorted, Origin origin,
            List<UUID> duplicates, Instant now) {
        return new ReportReceived(id, number, origin.channel().code(), origin.channel().method().name(),
                report.matter().name(), sorted.category(), sorted.categorySource().name(), sorted.hits(),
                sorted.accusedUnits(), sorted.foundUnits(), sorted.accusedSource().name(),
                sorted.accusedLevel().name(), sorted.county(),
                report.occurred() == null ? null : report.occurred().on(), report.identity().isNamed(), duplicates,
                origin.arrivedOn(), now);
    }

    private Receipt receiptOf(UUID earlier) {
        ReportHead filed = reports.byId(earlier).orElseThrow();
        return receipt(filed.number(), filed.receivedAt());
    }

    private Receipt receipt(String number, Instant receivedAt) {
        return new Receipt(number, codes.codeFor(number), receivedAt);
    }
}
