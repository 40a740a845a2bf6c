package cn.lawcampaign.intake.mail.taking;

import java.util.List;

import cn.lawcampaign.intake.mail.reading.MailAddress;
import cn.lawcampaign.intake.mail.reading.ReadMail;
import cn.lawcampaign.intake.report.CheckedReport;
import cn.lawcampaign.intake.report.CheckedReport.Identity;
import cn.lawcampaign.intake.report.IdentityMode;
import cn.lawcampaign.intake.report.Plates;
import cn.lawcampaign.platform.campaign.AccusedLevel;

/** Makes a report of a mail that nobody has looked at. */
public final class ReportOfMail {

    private ReportOfMail() {
    }

    /** Units and category are left to the sorter, which every report goes through. */
    static CheckedReport of(MailText text, MatterGuess guess, Identity who) {
        return new CheckedReport(text.title(), text.narrative(), guess.matter(), null, List.of(), "",
                AccusedLevel.UNKNOWN, null, "", null, Plates.in(text.title() + "\n" + text.narrative()), who);
    }

    /** Known to us by the address to which answers go, and to nobody else; anonymous where there is none. */
    public static Identity sender(ReadMail mail) {
        MailAddress from = mail.replyTo() != null ? mail.replyTo() : mail.from();
        if (from == null) {
            return Identity.ANONYMOUS;
        }
        String name = from.name().isEmpty() && mail.from() != null ? mail.from().name() : from.name();
        return new Identity(IdentityMode.CONFIDENTIAL, name, "", from.address(), "");
    }
}
