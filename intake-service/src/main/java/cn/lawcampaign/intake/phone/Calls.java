package cn.lawcampaign.intake.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.report.Attachments;
import cn.lawcampaign.intake.report.Entry;
import cn.lawcampaign.intake.report.Filing;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.Origin;
import cn.lawcampaign.intake.report.Receipt;
import cn.lawcampaign.intake.report.ReportChecks;
import cn.lawcampaign.intake.report.ReportInput;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.lang.Typed;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.security.Viewer;

/** Files a call that an operator entered, and puts the draft away with it. */
@ApplicationScoped
public class Calls {

    private static final int HEADLINE = 30;

    private final OperatorChannels channels;
    private final Entry entry;
    private final Filing filing;
    private final CallDrafts drafts;

    Calls(OperatorChannels channels, Entry entry, Filing filing, CallDrafts drafts) {
        this.channels = channels;
        this.entry = entry;
        this.filing = filing;
        this.drafts = drafts;
    }

    /**
     * @param readBack whether the operator read the call back to the caller, who agreed
     * @throws Problem 400 with every violation, 422 as {@link Filing#file}
     */
    public Receipt file(Viewer operator, String channel, ReportInput typed, boolean readBack,
            Optional<IdempotencyKey> key, Attachments files) {
        List<Violation> faults = new ArrayList<>();
        Optional<Channel> own = channels.find(operator, channel);
        if (own.isEmpty()) {
            faults.add(Violation.of("channel", "请选择本单位的电话渠道", "Choose a telephone of your own department"));
        }
        ReportChecks.Result result = entry.check(withHeadline(typed));
        // an empty narrative leaves the headline empty, too: say it once, at the narrative
        boolean silent = Typed.clean(typed.narrative()).isEmpty();
        result.violations().stream().filter(v -> !silent || !v.field().equals("title")).forEach(faults::add);
        if (!readBack) {
            faults.add(
                    Violation.of("readBack", "请先向来电人复述，得到确认后勾选", "Read it back to the caller first, then tick this"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return filing.file(result.report(), new Origin(own.get(), operator), key, files,
                id -> drafts.discard(operator.name()));
    }

    /** Nobody dictates a headline: where there is none, the first sentence of the call serves. */
    static ReportInput withHeadline(ReportInput typed) {
        if (!Typed.clean(typed.title()).isEmpty()) {
            return typed;
        }
        String narrative = Typed.clean(typed.narrative());
        String sentence = narrative.split("[。！？\\n]", 2)[0];
        String title = cut(sentence.isBlank() ? narrative.replace('\n', ' ') : sentence);
        return new ReportInput(title, typed.narrative(), typed.matter(), typed.category(),
                typed.accusedUnits(), typed.accusedPerson(), typed.accusedLevel(), typed.county(), typed.place(),
                typed.occurredAt(), typed.plates(), typed.identity());
    }

    private static String cut(String text) {
        return Typed.length(text) <= HEADLINE ? text : text.substring(0, text.offsetByCodePoints(0, HEADLINE)) + "…";
    }
}
