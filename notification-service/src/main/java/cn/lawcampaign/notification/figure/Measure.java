package cn.lawcampaign.notification.figure;

import java.util.function.BiPredicate;

import cn.lawcampaign.notification.figure.LeadFact.Conclusion;
import cn.lawcampaign.notification.figure.LeadFact.Signing;
import cn.lawcampaign.platform.lang.Text;

/**
 * What is counted of a lead. Flows count what happened within the period; stocks what stood at its end, or stands now
 * while it runs. Only the present dispatch of a lead is known, so one that went elsewhere counts where it went.
 */
public enum Measure {
    /** Flow: reports received; the one measure that counts reports, since a lead may stand for several. */
    RECEIVED("收到举报", "Reports received", null),
    /** Stock: waits for the Office's decision. */
    IN_TRIAGE("待分办", "In triage", Measure::inTriage),
    /** Flow: handed to its unit. */
    DISPATCHED("交办", "Dispatched", Measure::dispatched),
    /** Flow: signed for by its unit. */
    SIGNED_FOR("签收", "Signed for", Measure::signedFor),
    /** Flow. */
    SIGNED_ON_TIME("按期签收", "Signed on time", (l, in) -> signedFor(l, in) && signedOnTime(l)),
    /** Stock: not signed for though the day to do so is over. */
    UNSIGNED_OVERDUE("逾期未签收", "Not signed, overdue", Measure::unsignedOverdue),
    /** Flow: signed for, and its day to do so lies in the period. With {@link #UNSIGNED_OVERDUE} the base of the rate. */
    SIGN_DUE("本期到期已签收", "Signed, due in period", Measure::signDue),
    /** Flow. */
    SIGN_DUE_ON_TIME("本期到期按期签收", "Signed on time, due in period", (l, in) -> signDue(l, in) && signedOnTime(l)),
    /** Stock: handed to a unit and not concluded. */
    IN_HAND("在办", "In hand", Measure::inHand),
    /** Flow. */
    CONCLUDED("办结", "Concluded", Measure::concluded),
    /** Flow. */
    CONCLUDED_ON_TIME("按期办结", "Concluded on time", (l, in) -> concluded(l, in) && concludedOnTime(l)),
    /** Flow. */
    CONCLUDED_LATE("超期办结", "Concluded late", (l, in) -> concluded(l, in) && !concludedOnTime(l)),
    /** Stock: in hand though the day to conclude is over. */
    OVERDUE("超期未结", "Overdue", (l, in) -> inHand(l, in) && in.isOver(l.concludeDueOn())),
    /** Flow: concluded, and its day to conclude lies in the period. With {@link #OVERDUE} the base of the rate. */
    CONCLUDE_DUE("本期到期已办结", "Concluded, due in period", Measure::concludeDue),
    /** Flow. */
    CONCLUDE_DUE_ON_TIME("本期到期按期办结", "Concluded on time, due in period",
            (l, in) -> concludeDue(l, in) && concludedOnTime(l)),
    /** Flow, as the other findings: of those concluded in the period. */
    SUBSTANTIATED("属实", "Substantiated", found("SUBSTANTIATED")),
    /** Flow. */
    PARTLY("部分属实", "Partly substantiated", found("PARTLY")),
    /** Flow. */
    UNSUBSTANTIATED("不属实", "Unsubstantiated", found("UNSUBSTANTIATED")),
    /** Flow. */
    OUTSIDE_SCOPE("不属于受理范围", "Outside scope", found("OUTSIDE_SCOPE")),
    /** Flow. */
    CANNOT_BE_VERIFIED("无法查实", "Cannot be verified", found("CANNOT_BE_VERIFIED"));

    private final Text label;
    private final BiPredicate<LeadFact, Window> rule;

    Measure(String zh, String en, BiPredicate<LeadFact, Window> rule) {
        this.label = Text.of(zh, en);
        this.rule = rule;
    }

    public Text label() {
        return label;
    }

    /** How often the lead counts: 0 or 1, but for {@link #RECEIVED}. */
    int count(CountedLead lead, Window in) {
        if (this == RECEIVED) {
            return (int) lead.receipts().stream().filter(r -> in.period().contains(r.at())).count();
        }
        return rule.test(lead.fact(), in) ? 1 : 0;
    }

    private static boolean inTriage(LeadFact lead, Window in) {
        return lead.opening() != null && lead.opening().triage() && in.by(lead.opening().at())
                && (lead.dispatch() == null || !in.by(lead.dispatch().at()));
    }

    private static boolean dispatched(LeadFact lead, Window in) {
        return lead.dispatch() != null && in.period().contains(lead.dispatch().at());
    }

    private static boolean signedFor(LeadFact lead, Window in) {
        return lead.signed().filter(s -> in.period().contains(s.at())).isPresent();
    }

    private static boolean unsignedOverdue(LeadFact lead, Window in) {
        return inHand(lead, in) && in.isOver(lead.dispatch().signDueOn()) && !isSigned(lead, in);
    }

    private static boolean signDue(LeadFact lead, Window in) {
        return lead.dispatch() != null && in.endsWithin(lead.dispatch().signDueOn()) && isSigned(lead, in);
    }

    private static boolean inHand(LeadFact lead, Window in) {
        return lead.dispatch() != null && in.by(lead.dispatch().at()) && !isConcluded(lead, in);
    }

    private static boolean concluded(LeadFact lead, Window in) {
        return lead.concluded().filter(c -> in.period().contains(c.at())).isPresent();
    }

    private static boolean concludeDue(LeadFact lead, Window in) {
        return in.endsWithin(lead.concludeDueOn()) && isConcluded(lead, in);
    }

    private static boolean isSigned(LeadFact lead, Window in) {
        return lead.signed().filter(s -> in.by(s.at())).isPresent();
    }

    private static boolean isConcluded(LeadFact lead, Window in) {
        return lead.concluded().filter(c -> in.by(c.at())).isPresent();
    }

    private static boolean signedOnTime(LeadFact lead) {
        return lead.signed().map(Signing::onTime).orElse(false);
    }

    private static boolean concludedOnTime(LeadFact lead) {
        return lead.concluded().map(Conclusion::onTime).orElse(false);
    }

    private static BiPredicate<LeadFact, Window> found(String finding) {
        return (lead, in) -> concluded(lead, in) && finding.equals(lead.concluded().orElseThrow().finding());
    }
}
