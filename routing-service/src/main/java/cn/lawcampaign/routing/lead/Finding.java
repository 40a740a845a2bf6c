package cn.lawcampaign.routing.lead;

import cn.lawcampaign.platform.lang.Text;

/** What handling a lead found. */
public enum Finding {
    SUBSTANTIATED("属实", "Substantiated"), PARTLY("部分属实", "Partly substantiated"), UNSUBSTANTIATED("不属实",
            "Unsubstantiated"), OUTSIDE_SCOPE("不属于受理范围",
                    "Outside scope"), CANNOT_BE_VERIFIED("无法查实", "Cannot be verified");

    private final Text words;

    Finding(String zh, String en) {
        this.words = Text.of(zh, en);
    }

    public Text words() {
        return words;
    }
}
