package cn.lawcampaign.intake.phone;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.desk.DeskLine;
import cn.lawcampaign.intake.desk.DeskTime;
import cn.lawcampaign.intake.desk.DeskWork;
import cn.lawcampaign.intake.desk.Drafts;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;

/** Calls of today on an operator's start page, and the one that is not sent yet. */
@ApplicationScoped
class CallWork implements DeskWork {

    private static final int PLACE = 50;

    private final Reports reports;
    private final Drafts drafts;
    private final Campaign campaign;
    private final Clock clock;

    CallWork(Reports reports, Drafts drafts, Campaign campaign, Clock clock) {
        this.reports = reports;
        this.drafts = drafts;
        this.campaign = campaign;
        this.clock = clock;
    }

    @Override
    public List<DeskLine> of(Viewer person) {
        if (!person.has(Roles.OPERATOR)) {
            return List.of();
        }
        ZoneId zone = campaign.zone();
        var midnight = LocalDate.now(clock.withZone(zone)).atStartOfDay(zone).toInstant();
        int calls = (int) reports.enteredBy(person.name(), midnight).stream()
                .filter(report -> report.method().equals(Method.PHONE.name())).count();
        Text draft = drafts.of(Calls.DRAFT, person.name()).map(kept -> DeskTime.of(kept.savedAt(), clock, zone))
                .map(when -> Text.of("有一份未提交的来电登记，保存于 " + when + "，点此继续填写。",
                        "A call was not sent yet, saved at " + when + ": go on here."))
                .orElse(null);
        return List.of(new DeskLine(PLACE, Text.of("今天登记的来电", "Calls entered today"), calls, null, "/desk/calls",
                Text.of("今天还没有登记来电。接到电话后点“登记来电”。",
                        "No calls today yet. When the phone rings, choose \"Enter a call\"."),
                draft));
    }
}
