package cn.lawcampaign.routing.lead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.web.Option;
import cn.lawcampaign.routing.avoidance.Avoided;
import cn.lawcampaign.routing.deadline.Deadlines;
import cn.lawcampaign.routing.deadline.Due;
import cn.lawcampaign.routing.door.WorkingCopy;
import cn.lawcampaign.routing.unit.CodeNames;
import cn.lawcampaign.routing.unit.UnitChoice;

/** Puts a lead's page together in the reader's language. */
@Singleton
class LeadSheets {

    private static final Text TO = Text.of(" → 交", " → ");

    private final Campaign campaign;
    private final Deadlines deadlines;
    private final Reasons reasons;

    LeadSheets(Campaign campaign, Deadlines deadlines, Reasons reasons) {
        this.campaign = campaign;
        this.deadlines = deadlines;
        this.reasons = reasons;
    }

    LeadSheet of(Lead lead, Viewer viewer, Lang lang, List<WorkingCopy> texts, Text notice) {
        CodeNames names = new CodeNames(campaign, lang);
        List<Transition> open = Transition.openTo(viewer, lead.state, lead.scope());
        var actions = new LeadSheet.Actions(open.contains(Transition.SIGN_FOR), open.contains(Transition.ACCEPT),
                open.contains(Transition.PROGRESS), open.contains(Transition.CONCLUDE),
                open.contains(Transition.ASSIGN));
        List<LeadEntry> timeline = LeadEntry.ofLead(lead.id);
        return new LeadSheet(LeadCard.of(lead, names, deadlines), facts(lead, names), clocks(lead),
                reasons.sentence(lead, names),
                lead.ruleId, lead.ruleSetVersion,
                timeline.stream().map(e -> line(e, names)).toList(), LeadSheet.End.of(lead, timeline), actions,
                choices(lead, actions, lang), texts, notice);
    }

    private LeadSheet.Facts facts(Lead lead, CodeNames names) {
        String reports = LeadReport.ofLead(lead.id).stream().map(r -> r.number).collect(Collectors.joining(" "));
        return new LeadSheet.Facts(reports, CodeNames.of(lead.matter).in(names.lang()), names.channel(lead.channel),
                names.units().all(lead.accusedUnits), CodeNames.of(lead.accusedLevel).in(names.lang()),
                names.county(lead.county), names.day(lead.occurredOn), lead.named,
                lead.finding == null ? "" : lead.finding.words().in(names.lang()));
    }

    private List<LeadSheet.ClockLine> clocks(Lead lead) {
        List<LeadSheet.ClockLine> lines = new ArrayList<>();
        if (lead.state == LeadState.TRIAGE) {
            clock(lines, Text.of("分办", "Assign"), lead.dueOn, false);
        }
        clock(lines, Text.of("签收", "Sign for"), lead.signDueOn, lead.state.compareTo(LeadState.DISPATCHED) > 0);
        clock(lines, Text.of("告知是否受理", "Tell whether accepted"), lead.acceptDueOn,
                lead.state.compareTo(LeadState.SIGNED_FOR) > 0);
        clock(lines, Text.of("办结", "Conclude"), lead.concludeDueOn, lead.state == LeadState.CONCLUDED);
        return lines;
    }

    private void clock(List<LeadSheet.ClockLine> lines, Text name, LocalDate on, boolean stopped) {
        if (on != null) {
            Due due = deadlines.due(on);
            lines.add(stopped
                    ? new LeadSheet.ClockLine(name, on.toString(), Text.of("已完成", "done"), "good", null)
                    : new LeadSheet.ClockLine(name, on.toString(), due.words(), due.tone(), due.caution()));
        }
    }

    private LeadSheet.Line line(LeadEntry entry, CodeNames names) {
        String detail = entry.kind == EntryKind.CONCLUDED
                ? entry.codes.stream().map(c -> Finding.valueOf(c).words().in(names.lang())).findFirst().orElse("")
                : "";
        return new LeadSheet.Line(deadlines.dayOf(entry.at).toString(), entry.kind.words(), who(entry, names),
                entry.note, detail);
    }

    private static String who(LeadEntry entry, CodeNames names) {
        String who = entry.who().in(names.lang());
        String unit = names.units().of(entry.unit);
        return unit.isEmpty() ? who : who + (entry.kind.handsOver() ? TO.in(names.lang()) : " · ") + unit;
    }

    private LeadSheet.Choices choices(Lead lead, LeadSheet.Actions actions, Lang lang) {
        if (!actions.assign() && !actions.conclude()) {
            return LeadSheet.Choices.NONE;
        }
        // those found in the text may be struck in the same form, so what is free without them is offered
        Avoided avoided = new Avoided(campaign.units(),
                lead.accusedUnits.stream().filter(u -> !lead.foundUnits.contains(u)).toList());
        List<Option> findings = Arrays.stream(Finding.values()).map(f -> Option.of(f.name(), f.words().in(lang)))
                .toList();
        return new LeadSheet.Choices(findings,
                options(UnitChoice.list(campaign.units(), lang,
                        code -> campaign.units().unit(code).handles() && !avoided.covers(code))),
                options(UnitChoice.list(campaign.units(), lang, code -> !lead.accusedUnits.contains(code))),
                options(UnitChoice.list(campaign.units(), lang, lead.foundUnits::contains)),
                categories(campaign, lang),
                campaign.counties().stream().map(c -> Option.of(c.code(), c.name(lang.locale()))).toList());
    }

    static List<Option> categories(Campaign campaign, Lang lang) {
        return campaign.categoryGroups().stream()
                .flatMap(g -> g.items().stream().map(c -> Option.grouped(g.code() + " " + g.name(lang.locale()),
                        c.code(), c.code() + " " + c.name(lang.locale()))))
                .toList();
    }

    private static List<Option> options(List<UnitChoice> units) {
        return units.stream().map(u -> Option.of(u.code(), u.indented())).toList();
    }
}
