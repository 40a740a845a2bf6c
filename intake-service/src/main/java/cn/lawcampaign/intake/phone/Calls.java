package cn.lawcampaign.intake.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.desk.Drafts;
import cn.lawcampaign.intake.desk.OwnChannels;
import cn.lawcampaign.intake.report.Attachments;
import cn.lawcampaign.intake.report.Entry;
import cn.lawcampaign.intake.report.Filing;
import cn.lawcampaign.intake.report.Headline;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.Origin;
import cn.lawcampaign.intake.report.Receipt;
import cn.lawcampaign.intake.report.ReportChecks;
import cn.lawcampaign.intake.report.ReportInput;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.lang.Typed;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.security.Viewer;

/** Files a call that an operator entered, and puts the draft away with it. */
@ApplicationScoped
public class Calls {

    /** Name of the form among those that leave drafts. */
    static final String DRAFT = "CALL";

    private final OwnChannels channels;
    private final Entry entry;
    private final Filing filing;
    private final Drafts drafts;

    Calls(OwnChannels channels, Entry entry, Filing filing, Drafts drafts) {
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
        Optional<Channel> own = channels.find(operator, Method.PHONE, channel);
        if (own.isEmpty()) {
            faults.add(Violation.of("channel", "请选择本单位的电话渠道", "Choose a telephone of your own department"));
        }
        ReportChecks.Result result = entry.check(Headline.in(typed));
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
                id -> drafts.discard(DRAFT, operator.name()));
    }
}
