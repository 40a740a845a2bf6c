package cn.lawcampaign.notification.figure;

import cn.lawcampaign.notification.figure.LeadFact.Acceptance;
import cn.lawcampaign.notification.figure.LeadFact.Conclusion;
import cn.lawcampaign.notification.figure.LeadFact.Dispatch;
import cn.lawcampaign.notification.figure.LeadFact.Opening;
import cn.lawcampaign.notification.figure.LeadFact.Part;
import cn.lawcampaign.notification.figure.LeadFact.Signing;

/**
 * What events told into facts. Whatever the order and however often they come, the same events give the same fact: each
 * part keeps the highest version it was told.
 */
final class LeadFacts {

    private LeadFacts() {
    }

    /** @param known what is known of this lead, or null */
    static LeadFact apply(LeadFact known, LeadTold told) {
        LeadFact fact = known == null
                ? new LeadFact(told.leadId(), told.number(), null, null, null, null, null, null)
                : known;
        return new LeadFact(fact.leadId(), fact.number(), later(fact.scope(), told.scope()),
                later(fact.opening(), told.part() instanceof Opening opening ? opening : null),
                later(fact.dispatch(), told.part() instanceof Dispatch dispatch ? dispatch : null),
                later(fact.signing(), told.part() instanceof Signing signing ? signing : null),
                later(fact.acceptance(), told.part() instanceof Acceptance acceptance ? acceptance : null),
                later(fact.conclusion(), told.part() instanceof Conclusion conclusion ? conclusion : null));
    }

    private static <P extends Part> P later(P known, P told) {
        if (known == null || told == null) {
            return known == null ? told : known;
        }
        return told.version() > known.version() ? told : known;
    }
}
