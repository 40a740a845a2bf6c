package cn.lawcampaign.routing.triage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.visibility.Visibility;
import cn.lawcampaign.routing.deadline.Deadlines;
import cn.lawcampaign.routing.lead.Lead;
import cn.lawcampaign.routing.lead.LeadCard;
import cn.lawcampaign.routing.lead.LeadSearch;
import cn.lawcampaign.routing.lead.LeadState;
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

    /**
     * @param total    of those that wait, shown or not
     * @param assigned the lead that was just handed to a unit, or null
     */
    public record View(List<Waiting> waiting, long total, LeadCard assigned) {
    }

    /** @param why a sentence */
    public record Waiting(LeadCard card, String why) {
    }

    List<Lead> leads(Viewer viewer) {
        return search.triage(viewer, SHOWN);
    }

    /** @param assigned the lead that the viewer has just handed to a unit, or null; nothing is said of one they may not see */
    View view(Viewer viewer, Lang lang, UUID assigned) {
        CodeNames names = new CodeNames(campaign, lang);
        List<Waiting> waiting = leads(viewer).stream()
                .map(lead -> new Waiting(LeadCard.of(lead, names, deadlines), reasons.sentence(lead, names))).toList();
        return new View(waiting, search.countTriage(viewer),
                handedOver(viewer, assigned).map(lead -> LeadCard.of(lead, names, deadlines)).orElse(null));
    }

    private static Optional<Lead> handedOver(Viewer viewer, UUID id) {
        return Optional.ofNullable(id).flatMap(one -> Lead.<Lead>findByIdOptional(one))
                .filter(lead -> lead.state != LeadState.TRIAGE && Visibility.maySee(viewer, lead.scope()));
    }
}
