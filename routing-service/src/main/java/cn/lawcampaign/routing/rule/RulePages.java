package cn.lawcampaign.routing.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.platform.campaign.AvoidanceSettings;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.RuleSet;
import cn.lawcampaign.platform.campaign.SubjectSystem;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.web.Pages;
import cn.lawcampaign.routing.unit.CodeNames;

/** The live rule set for coordinators to read. */
@Path("/rules")
@RolesAllowed(Roles.COORDINATOR)
public class RulePages {

    private final RuleSets ruleSets;
    private final Campaign campaign;
    private final Pages pages;

    RulePages(RuleSets ruleSets, Campaign campaign, Pages pages) {
        this.ruleSets = ruleSets;
        this.campaign = campaign;
        this.pages = pages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rules(View view);
    }

    /** @param chains who takes over, a system each */
    record View(int version, String author, String date, List<RuleTable.Row> rows, String closedUnit,
            List<String> chains) {
    }

    @GET
    public Response rules() {
        RuleSet live = ruleSets.live();
        CodeNames names = new CodeNames(campaign, pages.lang());
        AvoidanceSettings avoidance = campaign.avoidance();
        RuleTable table = new RuleTable(names);
        List<String> chains = Arrays.stream(SubjectSystem.values()).filter(s -> !avoidance.chain(s).isEmpty())
                .map(s -> table.chain(s, avoidance.chain(s))).toList();
        return pages.staff(Templates.rules(new View(live.version(), live.author(),
                LocalDate.ofInstant(live.publishedAt(), campaign.zone()).toString(),
                table.rows(live.rules()), names.units().of(avoidance.closedQueueUnit()), chains)));
    }
}
