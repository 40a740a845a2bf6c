package cn.lawcampaign.intake.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.clerk.ClerkDesks;
import cn.lawcampaign.intake.lead.Leads;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Supplements;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.UnitKind;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.visibility.Visibility;

/**
 * Whose clerks see the originals of filed reports, as things stand now: by whom the report accuses, whom its additions
 * name, and whom its lead avoids, for a coordinator may have found out more.
 */
@ApplicationScoped
public class ReportDesks {

    private final ClerkDesks desks;
    private final Leads leads;
    private final Supplements supplements;
    private final Campaign campaign;

    ReportDesks(ClerkDesks desks, Leads leads, Supplements supplements, Campaign campaign) {
        this.desks = desks;
        this.leads = leads;
        this.supplements = supplements;
        this.campaign = campaign;
    }

    /** What is known of reports when it is asked whose they are; for one look at many. */
    public final class Look {

        private final Map<UUID, List<LeadScope>> scopes;
        private final Map<UUID, List<String>> added;

        private Look(Collection<UUID> reports) {
            scopes = leads.scopes(reports);
            added = supplements.accused(reports);
        }

        /** Code of the department whose clerks work on the report's originals. */
        public String deskOf(ReportHead report) {
            return desks.deskOf(owner(report), accused(report), report.accuses());
        }

        /** Whether the clerk works on the report's originals; nobody does whose unit the lead avoids. */
        public boolean worksOn(Viewer clerk, ReportHead report) {
            return desks.mayWork(clerk, owner(report), accused(report), report.accuses())
                    && !isAvoided(clerk, report);
        }

        /**
         * Whether the person may be told that there is such a report: as if it had come by the person's own department,
         * and never of the closed queue.
         */
        public boolean mayKnowOf(Viewer person, ReportHead report) {
            return campaign.units().find(person.unit()).map(unit -> campaign.units().department(unit.code()).code())
                    .map(own -> desks.mayWork(person, own, accused(report), report.accuses())).orElse(false)
                    && !isAvoided(person, report)
                    && !desks.areClosed(accused(report)) && scopes(report).stream().noneMatch(LeadScope::closedQueue);
        }

        private boolean isAvoided(Viewer person, ReportHead report) {
            return scopes(report).stream().anyMatch(scope -> Visibility.isAvoided(person, scope));
        }

        private List<String> accused(ReportHead report) {
            List<String> accused = new ArrayList<>(report.accusedUnits());
            accused.addAll(added.getOrDefault(report.id(), List.of()));
            scopes(report).forEach(scope -> accused.addAll(scope.avoidedUnits()));
            return accused;
        }

        private List<LeadScope> scopes(ReportHead report) {
            return scopes.getOrDefault(report.id(), List.of());
        }
    }

    public Look look(Collection<ReportHead> reports) {
        return new Look(reports.stream().map(ReportHead::id).toList());
    }

    public Look look(ReportHead report) {
        return look(List.of(report));
    }

    /** Where a report's originals were when it was filed; what came to light later is not told by it. */
    public String firstDeskOf(ReportHead report) {
        return desks.deskOf(owner(report), report.accusedUnits(), report.accuses());
    }

    /** A channel that the pack has dropped is the Office's now. */
    private String owner(ReportHead report) {
        return campaign.channel(report.channel()).map(Channel::unit)
                .orElseGet(() -> campaign.units().all().stream().filter(unit -> unit.kind() == UnitKind.OFFICE)
                        .findFirst().orElseThrow().code());
    }
}
