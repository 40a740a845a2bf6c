package cn.lawcampaign.routing.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of routing's pages; the English ones are in {@code messages/routing_en.properties}. */
@MessageBundle(value = "routing", locale = "zh")
public interface RoutingMessages {

    @Message("问题线索")
    String leads();

    @Message("共 {count} 条")
    String total(long count);

    @Message("全部")
    String all();

    @Message("筛选")
    String filter();

    @Message("清除筛选")
    String clear();

    @Message("线索编号")
    String number();

    @Message("线索")
    String lead();

    @Message("状态")
    String state();

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

    @Message("只看超期")
    String lateOnly();

    @Message("无")
    String none();

    @Message("封闭办理")
    String closed();

    @Message("没有符合条件的线索。")
    String emptyFiltered();

    @Message("目前没有需要本单位办理的线索。新线索交办后会发邮件提醒，并出现在这里。")
    String emptyAll();

    @Message("上一页")
    String previous();

    @Message("下一页")
    String next();

    @Message("第 {page} 页")
    String page(int page);

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

    @Message("未指明")
    String notNamed();

    @Message("被举报人")
    String accusedPerson();

    @Message("涉及车牌")
    String plates();

    @Message("、")
    String comma();

    @Message("所在县区")
    String county();

    @Message("发生日期")
    String occurredOn();

    @Message("举报人")
    String reporter();

    @Message("实名（身份保密）")
    String named();

    @Message("未留姓名")
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

    @Message("以下为隐去个人信息后的内容，请勿外传。")
    String contentWarning();

    @Message("补充材料")
    String supplements();

    @Message("尚未放行：{what}")
    String withheld(String what);

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

    @Message("本单位可查阅此线索；签收、受理和办结由主办单位操作。")
    String readOnly();

    @Message("待分办")
    String triage();

    @Message("按收到先后排列，目标：收到后 1 个工作日内分办。")
    String triageHint();

    @Message("等待原因")
    String triageWhy();

    @Message("没有待分办的线索。规则无法判定的线索会进入这里。")
    String triageEmpty();

    @Message("分办")
    String assign();

    @Message("主办单位")
    String assignUnit();

    @Message("举报人选定的被举报单位须回避，不在可选之列；系统识别的单位，排除后方可主办。")
    String assignUnitHint();

    @Message("补充被举报单位")
    String addAccused();

    @Message("查明涉及哪个单位时补充，可多选；该单位及其下属随即回避。")
    String addAccusedHint();

    @Message("排除误识别单位")
    String strike();

    @Message("这些单位是系统从文字中识别的，举报人没有选择。核对内容后确认并非被举报的，可选中排除，并在理由中说明。")
    String strikeHint();

    @Message("分办理由")
    String reason();

    @Message("写入办理过程，主办单位可见。")
    String reasonHint();

    @Message("分办规则")
    String rules();

    @Message("版本 {version} · {author} · {date}")
    String rulesHead(int version, String author, String date);

    @Message("自上而下，第一条符合的规则生效；之后再按回避要求调整，回避优先于一切规则和人工选择。")
    String rulesHint();

    @Message("规则之前的保障")
    String safeguards();

    @Message("反映依法治市办或热线的，只由{unit}指定的专人封闭办理。")
    String safeguardClosed(String unit);

    @Message("涉及执法单位但未指明是哪一个的，不作推测，转人工分办。")
    String safeguardUnknown();

    @Message("被举报单位及其下属既不办理也看不到线索；由以下单位依次接办：")
    String safeguardAvoidance();

    @Message("规则")
    String ruleId();

    @Message("条件")
    String when();

    @Message("去向")
    String then();

    @Message("说明")
    String ruleNote();

    @Message("转人工分办")
    String toTriage();

    @Message("任何情形")
    String always();

    @Message("协办")
    String with();
}
