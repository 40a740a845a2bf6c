package cn.lawcampaign.platform.campaign;

/** How a channel is reached. */
public enum Method {
    PHONE, EMAIL, LETTER, WEB
}
