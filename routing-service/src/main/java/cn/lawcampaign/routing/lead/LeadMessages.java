package cn.lawcampaign.routing.lead;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a lead, in tables and on its page; the English ones are in {@code messages/lead_en.properties}. */
@MessageBundle(value = "lead", locale = "zh")
public interface LeadMessages {

    @Message("线索编号")
    String number();

    @Message("线索")
    String lead();

    @Message("主办单位")
    String leadUnit();

    @Message("协办单位")
    String coUnits();

    @Message("类别")
    String category();

    @Message("收到日期")
    String receivedOn();

    @Message("当前期限")
    String due();

    @Message("无")
    String none();

    @Message("封闭办理")
    String closed();

    @Message("有补充")
    String supplemented();

    @Message("线索列表")
    String backToList();

    @Message("基本情况")
    String facts();

    @Message("受理编号")
    String reports();

    @Message("诉求类型")
    String matter();

    @Message("反映渠道")
    String channel();

    @Message("被举报单位")
    String accused();

    @Message("{unit}（{level}）")
    String accusedAtLevel(String unit, String level);

    @Message("未指明")
    String notNamed();

    @Message("被举报人")
    String accusedPerson();

    @Message("涉及车牌")
    String plates();

    @Message("所在县区")
    String county();

    @Message("发生日期")
    String occurredOn();

    @Message("举报人")
    String reporter();

    @Message("实名（身份保密）")
    String named();

    @Message("非实名")
    String anonymous();

    @Message("调查结论")
    String finding();

    @Message("办理期限")
    String clocks();

    @Message("分办依据")
    String why();

    @Message("规则版本 {version}")
    String ruleSet(int version);

    @Message("办理过程")
    String timeline();

    @Message("举报内容")
    String content();

    @Message("内容保存在登记服务，查看会记录查看人和时间。")
    String contentHint();

    @Message("查看内容")
    String openContent();

    @Message("以下内容已隐去举报人的姓名、联系方式，以及证件号、电话、邮箱和银行卡号；他人姓名不一定隐去。请勿外传。")
    String contentWarning();

    @Message("补充材料")
    String supplements();

    @Message("待专员核对放行：")
    String withheld();

    @Message("。")
    String stop();

    @Message("由{unit}的登记人员核对后放行。")
    String waitsFor(String unit);

    @Message("已请求放行")
    String askedOn();

    @Message("请求放行")
    String ask();

    @Message("理由")
    String askReason();

    @Message("最多 500 字。只给核对的登记人员看，并记入办理过程。")
    String askHint();

    @Message("专员答复不予放行：")
    String declined();

    @Message("附件")
    String files();

    @Message("办理操作")
    String actions();

    @Message("签收")
    String signFor();

    @Message("受理")
    String accept();

    @Message("确认收到本线索。")
    String signForHint();

    @Message("受理后开始计算办结期限。")
    String acceptHint();

    @Message("办理进展")
    String note();

    @Message("只在本系统内可见，举报人看不到。")
    String noteHint();

    @Message("记录进展")
    String saveNote();

    @Message("给举报人的答复")
    String answer();

    @Message("举报人凭查询码可看到，请勿写入他人个人信息或调查细节。")
    String answerHint();

    @Message("办结")
    String conclude();

    @Message("本线索已办结。")
    String isConcluded();

    @Message("办结后有补充 {count} 条，内容见“举报内容”。")
    String addedLater(int count);

    @Message("本单位可查阅此线索；签收、受理和办结由主办单位操作。")
    String readOnly();
}
