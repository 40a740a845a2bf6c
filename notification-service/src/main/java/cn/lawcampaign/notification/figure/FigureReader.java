package cn.lawcampaign.notification.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Category;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.security.Viewer;

/** A viewer's figures of a week. What somebody may not see is in none of them. */
@ApplicationScoped
class FigureReader {

    private final FactStore facts;
    private final Campaign campaign;
    private final Audit audit;
    private final Clock clock = Clock.systemUTC();

    FigureReader(FactStore facts, Campaign campaign, Audit audit) {
        this.facts = facts;
        this.campaign = campaign;
        this.audit = audit;
    }

    /**
     * The week that a day lies in, or the present one.
     *
     * @param date yyyy-mm-dd, or null or empty
     * @throws Problem 400 when it is no date, before the campaign or in the future
     */
    Period week(String date) {
        Period present = Period.weekAt(clock.instant(), campaign.zone());
        if (date == null || date.isBlank()) {
            return present;
        }
        LocalDate day = day(date.strip());
        if (day.isAfter(present.endsOn())) {
            throw badDate("该周尚未开始，请选择" + present.endsOn() + "或更早的日期",
                    "This week has not begun; choose " + present.endsOn() + " or an earlier day");
        }
        if (day.isBefore(campaign.starts())) {
            throw badDate("早于专项行动开始（" + campaign.starts() + "），请选择更晚的日期",
                    "This is before the campaign began (" + campaign.starts() + "); choose a later day");
        }
        return Period.weekOf(day, campaign.zone());
    }

    /** Whether a week is of the campaign's time, so that a link to it leads somewhere. */
    boolean isOfCampaign(Period week) {
        return !week.endsOn().isBefore(campaign.starts());
    }

    Figures figures(Viewer viewer, Period period) {
        return Figures.of(facts.seenBy(viewer, period), period, clock.instant());
    }

    FiguresView view(Viewer viewer, Period period, Lang lang) {
        return FiguresView.of(figures(viewer, period), campaign, new Labels(campaign, lang));
    }

    /**
     * The leads behind a cell, which is written down with what was asked and how many were shown. Their counts add up to
     * the cell's figure.
     */
    List<LeadBehind> behind(Viewer viewer, Period period, Cell cell) {
        Window window = new Window(period, clock.instant());
        List<LeadBehind> leads = facts.seenBy(viewer, period).stream()
                .map(lead -> new LeadBehind(lead.fact().leadId(), lead.fact().number(), cell.count(lead, window)))
                .filter(lead -> lead.count() > 0).sorted().toList();
        audit.read(AuditEntry.list(viewer, "lead", cell.filters(), leads.size()).with("measure", cell.measure())
                .with("week", period.endsOn()));
        return leads;
    }

    /** Codes of level 2 that a code of either level stands for; null for null. */
    Set<String> categories(String code) {
        if (code == null) {
            return null;
        }
        Stream<String> below = campaign.categories().stream().filter(c -> c.level1().equals(code)).map(Category::code);
        return Stream.concat(Stream.of(code), below).collect(Collectors.toSet());
    }

    private static LocalDate day(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw badDate("请按 2023-05-05 的格式填写日期", "Give a date like 2023-05-05");
        }
    }

    private static Problem badDate(String zh, String en) {
        return Problem.invalid(Violation.of("date", zh, en));
    }
}
