package cn.lawcampaign.intake.similar;

import cn.lawcampaign.platform.lang.Text;

/** What two reports have in common; a plate tells most. */
enum Fact {
    PLATE("车牌", "plate", 5), PLACE("地点", "place", 3), UNIT("单位", "unit", 2), DATE("日期", "date",
            2), COUNTY("县区", "county", 1);

    private final Text words;
    private final int weight;

    Fact(String zh, String en, int weight) {
        this.words = Text.of(zh, en);
        this.weight = weight;
    }

    Text words() {
        return words;
    }

    int weight() {
        return weight;
    }
}
