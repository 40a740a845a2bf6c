package cn.lawcampaign.notification.notice;

import java.util.Arrays;

import cn.lawcampaign.platform.lang.Text;

/** Why a unit is told of a lead; the name is the delivery's kind in the log. */
public enum NoticeKind {
    /** It is handed to the unit (主办). */
    DISPATCHED("线索交办", "Lead dispatched"),
    /** The unit works along (协办). */
    CO_UNIT("线索协办", "Lead, as co-unit"),
    /** Something waits in the closed queue; the mail does not say what. */
    CLOSED_QUEUE("封闭办理队列有新事项", "New in the closed queue"),
    /** It waits for the Office's decision. */
    TRIAGE("线索待分办", "Lead in triage");

    private final Text label;

    NoticeKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    /** The label of a delivery's kind; the code itself when it is none of ours. */
    static Text label(String code) {
        return Arrays.stream(values()).filter(k -> k.name().equals(code)).findFirst().map(NoticeKind::label)
                .orElse(Text.plain(code));
    }
}
