package cn.lawcampaign.intake.similar;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.desk.ReportDesks;
import cn.lawcampaign.intake.fact.FactMarks;
import cn.lawcampaign.intake.fact.FactMarks.Kind;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.platform.security.Viewer;

/**
 * Finds reports of the last thirty days with the same plate or place, or about the same unit on the same day. Who asks is
 * told of none that accuses somebody of the own house, and of none in the closed queue.
 */
@ApplicationScoped
class Similar {

    private static final int MOST = 5;

    private final FactMarks marks;
    private final Reports reports;
    private final ReportDesks desks;
    private final Clock clock;

    Similar(FactMarks marks, Reports reports, ReportDesks desks, Clock clock) {
        this.marks = marks;
        this.reports = reports;
        this.desks = desks;
        this.clock = clock;
    }

    /** A report and what it has in common with what was typed. */
    record Match(ReportHead report, Set<Fact> facts) {

        private int weight() {
            return facts.stream().mapToInt(Fact::weight).sum();
        }
    }

    /** What has most in common first, then the newest; a few. */
    List<Match> to(Typed typed, Viewer asker) {
        Map<UUID, Set<Kind>> marked = marks.find(typed.facts());
        Map<UUID, ReportHead> found = new LinkedHashMap<>();
        reports.byIds(marked.keySet()).forEach(head -> found.put(head.id(), head));
        if (typed.occurredOn() != null && !typed.units().isEmpty()) {
            reports.about(typed.units(), typed.occurredOn(), clock.instant().minus(FactMarks.KEPT))
                    .forEach(head -> found.putIfAbsent(head.id(), head));
        }
        Collection<ReportHead> heads = found.values();
        ReportDesks.Look look = desks.look(heads);
        return heads.stream().filter(head -> look.mayKnowOf(asker, head))
                .map(head -> new Match(head, common(typed, head, marked.getOrDefault(head.id(), Set.of()))))
                .sorted(Comparator.comparingInt(Match::weight)
                        .thenComparing(match -> match.report().receivedAt()).reversed())
                .limit(MOST).toList();
    }

    private static Set<Fact> common(Typed typed, ReportHead head, Set<Kind> marked) {
        Set<Fact> common = EnumSet.noneOf(Fact.class);
        if (marked.contains(Kind.PLATE)) {
            common.add(Fact.PLATE);
        }
        if (marked.contains(Kind.PLACE)) {
            common.add(Fact.PLACE);
        }
        if (!Collections.disjoint(new HashSet<>(typed.units()), head.accusedUnits())) {
            common.add(Fact.UNIT);
        }
        if (typed.occurredOn() != null && Objects.equals(typed.occurredOn(), head.occurredOn())) {
            common.add(Fact.DATE);
        }
        if (head.county() != null && head.county().equals(typed.county())) {
            common.add(Fact.COUNTY);
        }
        return common;
    }
}
