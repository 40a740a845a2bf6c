package cn.lawcampaign.notification.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.event.routing.LeadAccepted;
import cn.lawcampaign.platform.event.routing.LeadConcluded;
import cn.lawcampaign.platform.event.routing.LeadDispatched;
import cn.lawcampaign.platform.event.routing.LeadOpened;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.event.routing.LeadSignedFor;

/**
 * What routing and intake would tell of one lead, each event a version later than the one before.
 */
public final class Told {

    public static final UUID NO_TEXT = UUID.fromString("c1a4a1de-0d3b-4f63-b7a1-9b8c7d6e5f40");

    public final UUID id = UUID.randomUUID();
    public final UUID reportId = UUID.randomUUID();
    public final String number;
    private LeadScope scope;
    private String channel = "WEB";
    private String method = "WEB";
    private String category = "B1";
    private String county = "DF";
    private long version;

    private Told(String number, LeadScope scope) {
        this.number = number;
        this.scope = scope;
    }

    public static Told lead(String number, String unit, String... avoided) {
        return new Told(number, new LeadScope(unit, List.of(), List.of(avoided), false));
    }

    public Told withCoUnits(String... coUnits) {
        scope = new LeadScope(scope.leadUnit(), List.of(coUnits), scope.avoidedUnits(), scope.closedQueue());
        return this;
    }

    public Told inClosedQueue() {
        scope = new LeadScope(scope.leadUnit(), scope.coUnits(), scope.avoidedUnits(), true);
        return this;
    }

    public Told avoiding(String... units) {
        scope = new LeadScope(scope.leadUnit(), scope.coUnits(), List.of(units), scope.closedQueue());
        return this;
    }

    public Told at(String unit) {
        scope = new LeadScope(unit, scope.coUnits(), scope.avoidedUnits(), scope.closedQueue());
        return this;
    }

    public Told by(String channelCode, String methodCode) {
        channel = channelCode;
        method = methodCode;
        return this;
    }

    public Told about(String categoryCode, String countyCode) {
        category = categoryCode;
        county = countyCode;
        return this;
    }

    public ReportReceived received(String at) {
        return new ReportReceived(reportId, "482913057264", channel, method, "ACCUSATION", category, "CHOSEN",
                List.of(), List.of(), List.of(), "NONE", "UNKNOWN", county, null, false, List.of(), null,
                Instant.parse(at));
    }

    public LeadOpened opened(String at) {
        return opened(at, false);
    }

    public LeadOpened opened(String at, boolean triage) {
        return new LeadOpened(id, number, ++version, scope, List.of(reportId), channel, method, "ACCUSATION", category,
                county, false, Instant.parse(at), triage, "R-T", 1, List.of("RULE"), Instant.parse(at));
    }

    public LeadDispatched dispatched(int no, String at, String signDueOn, String concludeDueOn) {
        return new LeadDispatched(id, number, ++version, scope, no, scope.leadUnit(), category, county, false, "R-T", 1,
                List.of("RULE"), day(signDueOn), day(concludeDueOn), Instant.parse(at));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    public LeadSignedFor signed(String at, boolean onTime) {
        return new LeadSignedFor(id, number, ++version, scope, scope.leadUnit(), onTime, Instant.parse(at));
    }

    public LeadAccepted accepted(String at, String concludeDueOn) {
        return new LeadAccepted(id, number, ++version, scope, scope.leadUnit(), LocalDate.parse(concludeDueOn),
                Instant.parse(at));
    }

    public LeadConcluded concluded(String at, String finding, boolean onTime) {
        return new LeadConcluded(id, number, ++version, scope, scope.leadUnit(), finding, NO_TEXT, onTime,
                Instant.parse(at));
    }
}
