package cn.lawcampaign.intake.tracking;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.conversation.Messages;
import cn.lawcampaign.intake.lead.Leads;
import cn.lawcampaign.intake.report.AcceptanceNumbers;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.intake.report.Supplements;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.seal.QueryCodes;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.TypedDigits;

/**
 * Opens a report to whoever has its number and code. The code is checked in constant time before anything is looked up, so
 * a wrong code and an unknown number take the same way out.
 */
@ApplicationScoped
public class Tracking {

    static final ProblemType NO_SUCH_PAIR = ProblemType.of("no-such-report", 404, "没有找到对应的举报",
            "No report has this number and code", "请核对受理编号和查询码；两者须来自同一份举报。",
            "Check the report number and the query code; both must belong to the same report.");

    private final QueryCodes codes;
    private final Reports reports;
    private final Leads leads;
    private final Messages messages;
    private final Supplements supplements;
    private final Seal seal;

    public Tracking(QueryCodes codes, Reports reports, Leads leads, Messages messages, Supplements supplements,
            Seal seal) {
        this.codes = codes;
        this.reports = reports;
        this.leads = leads;
        this.messages = messages;
        this.supplements = supplements;
        this.seal = seal;
    }

    /**
     * What is wrong with a number that can't be anybody's. It tells nothing: everyone can compute the check digit.
     *
     * @param number as typed
     */
    static Optional<Violation> complaint(String number) {
        String digits = TypedDigits.of(number);
        if (AcceptanceNumbers.isValid(digits)) {
            return Optional.empty();
        }
        return Optional.of(digits.length() == AcceptanceNumbers.LENGTH
                ? Violation.of("number", "受理编号有一位不对，请核对",
                        "One digit of the report number is wrong: please check it")
                : Violation.of("number", "受理编号是 12 位数字，请核对", "A report number has 12 digits: please check it"));
    }

    /**
     * @param number as typed
     * @param code   as typed
     */
    public Optional<Tracked> open(String number, String code) {
        return find(number, code).map(this::tracked);
    }

    /** The report alone. */
    public Optional<ReportHead> find(String number, String code) {
        return codes.matches(number, code) ? reports.byNumber(TypedDigits.of(number)) : Optional.empty();
    }

    private Tracked tracked(ReportHead report) {
        return new Tracked(report.id(), report.number(),
                Timeline.of(report.receivedAt(), leads.steps(report.id())),
                messages.shown(report.id(), seal.key(report.id())), supplements.times(report.id()));
    }
}
