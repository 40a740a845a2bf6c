package cn.lawcampaign.notification.figure;

import java.util.List;
import java.util.stream.Stream;

import cn.lawcampaign.notification.figure.LeadFact.Opening;

/** A lead that its viewer may see, with the reports it stands for. */
record CountedLead(LeadFact fact, List<Receipt> receipts) {

    CountedLead {
        receipts = List.copyOf(receipts);
    }

    /**
     * The lead with what is known of its reports. Reports come by another topic and perhaps later; of the first one the
     * lead itself tells enough.
     */
    static CountedLead of(LeadFact fact, List<Receipt> known) {
        Opening opening = fact.opening();
        if (opening == null || opening.reportIds().isEmpty()
                || known.stream().anyMatch(r -> r.reportId().equals(opening.reportIds().get(0)))) {
            return new CountedLead(fact, known);
        }
        Receipt first = new Receipt(opening.reportIds().get(0), opening.channel(), opening.method(),
                opening.receivedAt());
        return new CountedLead(fact, Stream.concat(Stream.of(first), known.stream()).toList());
    }
}
