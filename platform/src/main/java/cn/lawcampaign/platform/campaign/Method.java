package cn.lawcampaign.platform.campaign;

import cn.lawcampaign.platform.lang.Text;

/** How a channel is reached. */
public enum Method {
    PHONE("电话", "Phone"), EMAIL("电子邮件", "E-mail"), LETTER("信件", "Letter"), WEB("网上填报", "Web form");

    private final Text words;

    Method(String zh, String en) {
        this.words = Text.of(zh, en);
    }

    public Text words() {
        return words;
    }
}
