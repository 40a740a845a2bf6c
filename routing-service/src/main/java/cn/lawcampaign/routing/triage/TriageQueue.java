package cn.lawcampaign.routing.triage;

import java.util.List;

import jakarta.inject.Singleton;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.routing.deadline.Deadlines;
import cn.lawcampaign.routing.lead.Lead;
import cn.lawcampaign.routing.lead.LeadCard;
import cn.lawcampaign.routing.lead.LeadSearch;
import cn.lawcampaign.routing.lead.Reasons;
import cn.lawcampaign.routing.unit.CodeNames;

/** What waits for a coordinator, oldest first. The closed queue is never among it. */
@Singleton
class TriageQueue {

    /** More than a coordinator clears in a day; the rest moves up. */
    private static final int SHOWN = 200;

    private final LeadSearch search;
    private final Campaign campaign;
    private final Deadlines deadlines;
    private final Reasons reasons;

    TriageQueue(LeadSearch search, Campaign campaign, Deadlines deadlines, Reasons reasons) {
        this.search = search;
        this.campaign = campaign;
        this.deadlines = deadlines;
        this.reasons = reasons;
    }

    /** @param total of those that wait, shown or not */
    public record View(List<Waiting> waiting, long total) {
    }

    /** @param why a sentence */
    public record Waiting(LeadCard card, String why) {
    }

    List<Lead> leads(Viewer viewer) {
        return search.triage(viewer, SHOWN);
    }

    View view(Viewer viewer, Lang lang) {
        CodeNames names = new CodeNames(campaign, lang);
        List<Waiting> waiting = leads(viewer).stream()
                .map(lead -> new Waiting(LeadCard.of(lead, names, deadlines), reasons.sentence(lead, names))).toList();
        return new View(waiting, search.countTriage(viewer));
    }
}
