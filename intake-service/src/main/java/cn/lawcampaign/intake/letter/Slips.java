package cn.lawcampaign.intake.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.report.Grouped;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.campaign.UnitKind;
import cn.lawcampaign.platform.lang.Typed;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.seal.QueryCodes;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.web.WebConfig;

/** Makes slips. Later ones are for the clerk who filed the letter alone, for a week, and each is written down. */
@ApplicationScoped
class Slips {

    static final Duration AGAIN = Duration.ofDays(7);

    private final Reports reports;
    private final QueryCodes codes;
    private final Campaign campaign;
    private final WebConfig web;
    private final Audit audit;
    private final Clock clock;

    Slips(Reports reports, QueryCodes codes, Campaign campaign, WebConfig web, Audit audit, Clock clock) {
        this.reports = reports;
        this.codes = codes;
        this.campaign = campaign;
        this.web = web;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param number acceptance number, digits */
    Slip of(String number, String name, String address) {
        return new Slip(sender(), Stream.of(Typed.clean(address), Typed.clean(name)).flatMap(String::lines)
                .filter(line -> !line.isBlank()).toList(), Grouped.inFours(number),
                Grouped.inFours(codes.codeFor(number)), LocalDate.now(clock.withZone(campaign.zone())).toString(),
                web.origin().getAuthority() + "/track");
    }

    /** Whether the clerk may have the letter's slip again. */
    boolean mayHaveAgain(Viewer clerk, Letter letter) {
        return letter.reachable() && clerk.name().equals(letter.filedBy())
                && letter.filedAt().plus(AGAIN).isAfter(clock.instant());
    }

    /**
     * The slip again. The address lies in the vault, from where nobody here can read it: it is typed again from the
     * envelope, or written by hand.
     *
     * @throws Problem 403 for anybody else, and after a week
     */
    Slip again(Viewer clerk, Letter letter, String name, String address) {
        AuditEntry entry = AuditEntry.by(clerk, "letter.slip", "letter", letter.id());
        if (!mayHaveAgain(clerk, letter)) {
            audit.denied(entry);
            throw Problem.notAllowed();
        }
        ReportHead report = reports.byId(letter.report()).orElseThrow(Problem::notFound);
        audit.read(entry);
        return of(report.number(), name, address);
    }

    private List<String> sender() {
        return campaign.units().all().stream().filter(unit -> unit.kind() == UnitKind.OFFICE).limit(1)
                .flatMap(office -> Stream.concat(Stream.of(office.name(Locale.CHINESE)), box(office))).toList();
    }

    private Stream<String> box(Unit office) {
        return campaign.channels().stream()
                .filter(c -> c.method() == Method.LETTER && c.unit().equals(office.code())).limit(1)
                .map(c -> c.value());
    }
}
