package cn.lawcampaign.routing.triage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.routing.decision.Decision;
import cn.lawcampaign.routing.decision.Reason;
import cn.lawcampaign.routing.decision.ReasonCode;
import cn.lawcampaign.routing.decision.ReportFacts;
import cn.lawcampaign.routing.lead.Lead;
import cn.lawcampaign.routing.lead.LeadLife;
import cn.lawcampaign.routing.lead.Words;
import cn.lawcampaign.routing.rule.AvoidedUnitException;
import cn.lawcampaign.routing.rule.Routing;
import cn.lawcampaign.routing.unit.UnitNames;

/** A coordinator hands a lead to a unit. Avoidance holds here as for the rules. */
@ApplicationScoped
class Triage {

    private final LeadLife life;
    private final Routing routing;
    private final Campaign campaign;

    Triage(LeadLife life, Routing routing, Campaign campaign) {
        this.life = life;
        this.routing = routing;
        this.campaign = campaign;
    }

    /** @throws Problem as {@link LeadLife} says; 400 naming the fields, also when the chosen unit keeps out */
    Decision assign(Viewer who, UUID id, long seen, Assignment choice) {
        List<Violation> wrong = complaints(choice);
        return life.assign(who, id, seen, choice.reason(), lead -> {
            if (!lead.foundUnits.containsAll(choice.struck())) {
                wrong.add(Violation.of("struck", "只能排除系统从文字中识别出的单位",
                        "Only units that were found in the text can be struck"));
            }
            if (!wrong.isEmpty()) {
                throw Problem.invalid(wrong);
            }
            return decide(lead, choice);
        });
    }

    private Decision decide(Lead lead, Assignment choice) {
        if (choice.category() != null) {
            lead.category = choice.category();
        }
        if (choice.county() != null) {
            lead.county = choice.county();
        }
        Set<String> accused = new LinkedHashSet<>(lead.accusedUnits);
        accused.removeAll(choice.struck());
        accused.addAll(choice.accused());
        lead.accusedUnits = List.copyOf(accused);
        lead.foundUnits = lead.foundUnits.stream().filter(unit -> !choice.struck().contains(unit)).toList();
        try {
            return routing.byHand(facts(lead), choice.unit()).because(
                    choice.struck().stream().distinct().map(u -> Reason.of(ReasonCode.STRUCK, u)).toList());
        } catch (AvoidedUnitException avoided) {
            throw Problem.invalid(keepsOut(avoided));
        }
    }

    private ReportFacts facts(Lead lead) {
        return new ReportFacts(campaign.channel(lead.channel).map(Channel::unit).orElse(null), lead.matter,
                campaign.category(lead.category).orElse(null), lead.accusedUnits, lead.accusedLevel, lead.county,
                lead.named);
    }

    private List<Violation> complaints(Assignment choice) {
        List<Violation> wrong = new ArrayList<>();
        if (campaign.units().find(choice.unit()).filter(Unit::handles).isEmpty()) {
            wrong.add(Violation.of("unit", "请选择主办单位", "Choose the lead unit"));
        }
        wrong.addAll(Words.complaints("reason", choice.reason()));
        if (choice.accused().stream().anyMatch(code -> campaign.units().find(code).isEmpty())) {
            wrong.add(Violation.of("accused", "请从列表中选择单位", "Choose units from the list"));
        }
        if (choice.category() != null && campaign.category(choice.category()).isEmpty()) {
            wrong.add(Violation.of("category", "请从列表中选择类别", "Choose a category from the list"));
        }
        if (choice.county() != null && campaign.county(choice.county()).isEmpty()) {
            wrong.add(Violation.of("county", "请从列表中选择县区", "Choose a county from the list"));
        }
        return wrong;
    }

    private Violation keepsOut(AvoidedUnitException avoided) {
        UnitNames zh = new UnitNames(campaign.units(), Lang.ZH);
        UnitNames en = new UnitNames(campaign.units(), Lang.EN);
        return Violation.of("unit",
                zh.of(avoided.unit()) + "属于须回避的单位（" + zh.all(avoided.avoidedUnits()) + "及其下属），不能主办，请另选",
                en.of(avoided.unit()) + " keeps out, as " + en.all(avoided.avoidedUnits())
                        + " and the units below do; choose another");
    }
}
