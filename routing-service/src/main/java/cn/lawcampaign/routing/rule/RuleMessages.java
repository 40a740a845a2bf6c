package cn.lawcampaign.routing.rule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of rules; the English ones are in {@code messages/rule_en.properties}. */
@MessageBundle(value = "rule", locale = "zh")
public interface RuleMessages {

    @Message("分办规则")
    String title();

    @Message("版本 {version} · {author} · {date}")
    String head(int version, String author, String date);

    @Message("自上而下，第一条符合的规则生效；之后再按回避要求调整，回避优先于一切规则和人工选择。")
    String hint();

    @Message("规则之前的保障")
    String safeguards();

    @Message("反映依法治市办或热线的，只由{unit}指定的专人封闭办理。")
    String safeguardClosed(String unit);

    @Message("涉及执法单位但未指明是哪一个的，不作推测，转人工分办。")
    String safeguardUnknown();

    @Message("被举报单位及其下属既不办理也看不到线索；由以下单位依次接办：")
    String safeguardAvoidance();

    @Message("规则")
    String id();

    @Message("条件")
    String when();

    @Message("去向")
    String then();

    @Message("说明")
    String note();

    @Message("转人工分办")
    String toTriage();

    @Message("任何情形")
    String always();

    @Message("协办")
    String with();
}
