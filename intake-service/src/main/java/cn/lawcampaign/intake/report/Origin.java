package cn.lawcampaign.intake.report;

import java.time.LocalDate;

import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.security.Viewer;

/**
 * By which way a report came.
 *
 * @param operator  who entered it for the reporter, or null when the reporter filed alone
 * @param arrivedOn the day a letter arrived; null for every other way
 */
public record Origin(Channel channel, Viewer operator, LocalDate arrivedOn) {

    public Origin(Channel channel, Viewer operator) {
        this(channel, operator, null);
    }

    public static Origin filedOn(Channel channel) {
        return new Origin(channel, null);
    }

    String enteredBy() {
        return operator == null ? null : operator.name();
    }

    AuditEntry audit(String action, Object report) {
        AuditEntry entry = operator == null
                ? AuditEntry.bySystem(action, "report", report)
                : AuditEntry.by(operator, action, "report", report);
        return entry.with("channel", channel.code());
    }
}
