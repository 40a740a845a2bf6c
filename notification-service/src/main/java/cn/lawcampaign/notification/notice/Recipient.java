package cn.lawcampaign.notification.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.campaign.UnitTree;
import cn.lawcampaign.platform.event.routing.LeadScope;

/**
 * Whether a unit, or a reader of the closed queue, is told of a lead, and if not, why not.
 *
 * @param unit    code of the unit
 * @param mailbox where to; null unless the decision is {@link Decision#TELL}
 */
record Recipient(String unit, NoticeKind kind, String mailbox, Decision decision) {

    enum Decision {
        TELL,
        /** The unit lies within an accused one. Routing never hands it a lead; should it ever, no mail follows. */
        AVOIDED,
        /** The pack knows no such unit, or no mailbox of it. */
        NO_MAILBOX
    }

    /**
     * Those whom a dispatch concerns: the lead unit first, then the co-units; for the closed queue its readers where the
     * pack names their mailboxes, else its unit.
     */
    static List<Recipient> ofDispatch(LeadScope scope, UnitTree units, List<String> closedQueueMailboxes) {
        if (scope.closedQueue()) {
            Recipient unit = decide(scope.leadUnit(), NoticeKind.CLOSED_QUEUE, scope, units);
            return unit.decision == Decision.AVOIDED || closedQueueMailboxes.isEmpty()
                    ? List.of(unit)
                    : closedQueueMailboxes.stream()
                            .map(to -> new Recipient(unit.unit, NoticeKind.CLOSED_QUEUE, to, Decision.TELL)).toList();
        }
        List<Recipient> recipients = new ArrayList<>();
        for (String unit : scope.handlingUnits()) {
            NoticeKind kind = unit.equals(scope.leadUnit()) ? NoticeKind.DISPATCHED : NoticeKind.CO_UNIT;
            recipients.add(decide(unit, kind, scope, units));
        }
        return recipients;
    }

    /** The Office, which has the lead while it waits; nobody for the closed queue, which has no triage. */
    static Optional<Recipient> ofTriage(LeadScope scope, UnitTree units) {
        return scope.closedQueue()
                ? Optional.empty()
                : Optional.of(decide(scope.leadUnit(), NoticeKind.TRIAGE, scope, units));
    }

    private static Recipient decide(String code, NoticeKind kind, LeadScope scope, UnitTree units) {
        Optional<Unit> unit = units.find(code);
        if (unit.isEmpty() || unit.get().mailbox() == null) {
            return new Recipient(code, kind, null, Decision.NO_MAILBOX);
        }
        boolean avoided = units.path(code).stream().anyMatch(above -> scope.avoidedUnits().contains(above.code()));
        return avoided
                ? new Recipient(code, kind, null, Decision.AVOIDED)
                : new Recipient(code, kind, unit.get().mailbox(), Decision.TELL);
    }
}
