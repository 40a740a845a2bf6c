package cn.lawcampaign.notification.notice;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * What a mail about a lead says: that there is one, by when, and where. Nothing of what it is about, whom it accuses or who
 * reported it. Of a lead in the closed queue it does not even say which one.
 *
 * @param number        the lead's number; null for the closed queue
 * @param unit          name of the unit that the mail goes to
 * @param kind          why it goes there
 * @param signDueOn     last day to sign for it; null where no clock runs, in triage and for co-units, which sign for nothing
 * @param concludeDueOn last day to conclude it; null while not known
 * @param link          page that asks for sign-in before it shows anything
 */
public record LeadNotice(String number, String unit, String unitEn, NoticeKind kind, LocalDate signDueOn,
        LocalDate concludeDueOn, URI link) {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("y年M月d日");

    public String subject() {
        return switch (kind) {
            case DISPATCHED -> "【线索交办】" + number + "，" + signing();
            case CO_UNIT -> "【线索协办】" + number + "，请登录查看";
            case CLOSED_QUEUE -> "封闭办理队列有新事项，请登录查看";
            case TRIAGE -> "【线索待分办】" + number + "，请尽快分办";
        };
    }

    private String signing() {
        return signDueOn == null ? "请尽快签收" : "请于" + lastDay(signDueOn) + "前签收";
    }

    /** A last day, which is still in time. */
    public String lastDay(LocalDate day) {
        return date(day) + "（含当日）";
    }

    public String date(LocalDate day) {
        return CHINESE.format(day);
    }
}
