package cn.lawcampaign.intake.workingcopy;

/** What was taken out of a text, and the mark that stands in its place. */
public enum MaskKind {
    PHONE("电话"), ID_CARD("证件号"), EMAIL("邮箱"), BANK_CARD("银行卡号"), ACCOUNT("社交账号"), NAME("姓名"), QUERY_CODE(
            "查询码"), ADDRESS("住址");

    private final String mark;

    MaskKind(String word) {
        this.mark = "〔已隐去：" + word + "〕";
    }

    /** For example 〔已隐去：电话〕. */
    public String mark() {
        return mark;
    }
}
