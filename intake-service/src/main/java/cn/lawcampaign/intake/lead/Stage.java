package cn.lawcampaign.intake.lead;

import java.util.Optional;

/** What a reporter is shown of the life of a lead. A unit's signing for it is its own affair and shows nothing. */
public enum Stage {
    /** 已登记. */
    REGISTERED,
    /** 已转办. */
    DISPATCHED,
    /** 已受理. */
    ACCEPTED,
    /** 不予受理. */
    DECLINED,
    /** 办理中. */
    IN_HAND,
    /** 已办结. */
    CONCLUDED;

    /** The stage that an event of a lead leads to, by the event's published name. */
    static Optional<Stage> after(String eventType) {
        return Optional.ofNullable(switch (eventType) {
            case "LeadDispatched" -> DISPATCHED;
            case "LeadAccepted" -> ACCEPTED;
            case "LeadDeclined" -> DECLINED;
            case "LeadProgressed" -> IN_HAND;
            case "LeadConcluded" -> CONCLUDED;
            default -> null;
        });
    }
}
