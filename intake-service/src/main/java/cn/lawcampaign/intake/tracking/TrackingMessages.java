package cn.lawcampaign.intake.tracking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the tracking pages; English in {@code messages/tracking_en.properties}. */
@MessageBundle(value = "tracking", locale = "zh")
public interface TrackingMessages {

    @Message("查询进度")
    String title();

    @Message("请填写登记时得到的两组数字。查询码等同于钥匙，只在本页使用。")
    String intro();

    @Message("受理编号")
    String number();

    @Message("12 位数字，空格可填可不填。")
    String numberHint();

    @Message("查询码")
    String code();

    @Message("16 位数字，空格可填可不填。")
    String codeHint();

    @Message("查询")
    String open();

    @Message("没有找到对应的举报。请核对受理编号和查询码，两者须来自同一份举报。")
    String notFound();

    @Message("查询过于频繁，请过几分钟再试。")
    String slowDown();

    @Message("暂时无法查询，请稍后再试。")
    String unavailable();

    @Message("办理进度")
    String timeline();

    @Message("给您的答复")
    String messages();

    @Message("目前没有答复。办结后，结果会显示在这里。")
    String noMessages();

    @Message("补充情况")
    String supplement();

    @Message("要补充的内容")
    String supplementText();

    @Message("想起新的情况，可以在这里补充，会随原举报一起转给办理单位。请不要写自己的姓名、电话和证件号；系统会隐去您的姓名、联系方式，以及证件号、电话、邮箱和银行卡号，但不一定隐去他人姓名。也请不要写出证人等他人姓名，需要时可写“同车人”。")
    String supplementHint();

    @Message("请不要写自己的姓名、电话和证件号；系统会隐去您的姓名、联系方式，以及证件号、电话、邮箱和银行卡号，但不一定隐去他人姓名。也请不要写出证人等他人姓名，需要时可写“同车人”。")
    String ownDataHint();

    @Message("本举报已办结，补充内容会转给办理单位参考，办理单位可能不再另行答复。")
    String afterConclusion();

    @Message("提交补充")
    String send();

    @Message("已收到您的补充。")
    String supplemented();

    @Message("补充没有提交成功，您填写的内容还在，请稍后再试。")
    String notStored();

    @Message("这份补充已经收到过，现在的内容与当时不同。确需再补充，请再次点“提交补充”。")
    String changed();

    @Message("您填写的补充还没有提交。请核对编号和查询码，再点“提交补充”。")
    String waiting();

    @Message("您的补充")
    String supplements();

    @Message("已收到")
    String received();

    @Message("查询另一份")
    String another();

    @Message("已登记")
    String registered();

    @Message("举报已安全保存，等待转办。")
    String registeredText();

    @Message("已转办")
    String dispatched();

    @Message("已转交有关单位，被反映的单位回避。")
    String dispatchedText();

    @Message("已受理")
    String accepted();

    @Message("办理单位已决定受理。")
    String acceptedText();

    @Message("不予受理")
    String declined();

    @Message("理由见答复。")
    String declinedText();

    @Message("办理中")
    String inHand();

    @Message("办理单位正在核实处理。")
    String inHandText();

    @Message("已办结")
    String concluded();

    @Message("结果见答复。")
    String concludedText();
}
