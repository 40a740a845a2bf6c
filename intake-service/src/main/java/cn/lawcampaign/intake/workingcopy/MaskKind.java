package cn.lawcampaign.intake.workingcopy;

import cn.lawcampaign.platform.lang.Text;

/** What was taken out of a text, and the mark that stands in its place. */
public enum MaskKind {
    PHONE("电话", "telephone"), ID_CARD("证件号", "identity document"), EMAIL("邮箱", "e-mail"), BANK_CARD("银行卡号",
            "bank card"), ACCOUNT("社交账号", "account"), NAME("姓名", "name"), QUERY_CODE("查询码",
                    "query code"), ADDRESS("住址", "address"),
    /** Taken out by a clerk, who alone knows why. */
    OTHER("其他信息", "other");

    private final Text words;

    MaskKind(String zh, String en) {
        this.words = Text.of(zh, en);
    }

    public Text words() {
        return words;
    }

    /** For example 〔已隐去：电话〕. */
    public String mark() {
        return "〔已隐去：" + words.zh() + "〕";
    }
}
