package cn.lawcampaign.routing.lead;

import cn.lawcampaign.platform.lang.Text;

/** What a timeline tells. */
public enum EntryKind {
    OPENED("生成线索", "Opened"), TRIAGED("进入人工分办", "Waits for the Office"), DISPATCHED("交办", "Dispatched"), SIGNED_FOR(
            "签收", "Signed for"), ACCEPTED("受理", "Accepted"), PROGRESSED("办理进展",
                    "Progress"), CONCLUDED("办结", "Concluded"), SUPPLEMENTED("举报人补充材料",
                            "The reporter added something"), RELEASE_ASKED("请求放行", "Asked for release");

    private final Text words;

    EntryKind(String zh, String en) {
        this.words = Text.of(zh, en);
    }

    public Text words() {
        return words;
    }

    /** Whether the unit of the entry got the lead by it, and did not act. */
    public boolean handsOver() {
        return this == TRIAGED || this == DISPATCHED;
    }
}
