package cn.lawcampaign.intake.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the report form and its receipt, shared with the operators' form; English in {@code messages/report_en.properties}. */
@MessageBundle(value = "report", locale = "zh")
public interface ReportMessages {

    @Message("反映问题")
    String title();

    @Message("约需五分钟。带“（选填）”的可以不填；写下的内容加密保存。")
    String intro();

    @Message("下一步")
    String next();

    @Message("上一步")
    String back();

    @Message("第 {n} 步，共 {m} 步")
    String stepOf(String n, String m);

    @Message("发生了什么")
    String stepWhat();

    @Message("证据")
    String stepEvidence();

    @Message("您的身份")
    String stepWho();

    @Message("一句话说明问题")
    String headline();

    @Message("例如：在同一路口被两次罚款。最多 100 字。")
    String headlineHint();

    @Message("事情经过")
    String narrative();

    @Message("什么时间、什么地点、哪个单位或谁、做了什么。请不要在这里写自己的姓名、电话和证件号；系统会隐去您的姓名、联系方式，以及证件号、电话、邮箱和银行卡号，但不一定隐去他人姓名。也请不要写出证人等他人姓名（被反映的人除外），需要时可写“同车人”。")
    String narrativeHint();

    @Message("反映的性质")
    String matter();

    @Message("问题类别")
    String category();

    @Message("拿不准可以不选，由系统按内容归类。")
    String categoryHint();

    @Message("被反映的单位")
    String accusedUnits();

    @Message("选中的单位及其下属单位将回避，不办理也看不到这份举报。电脑上按住 Ctrl 可多选。")
    String accusedUnitsHint();

    @Message("被反映的人")
    String accusedPerson();

    @Message("姓名、警号、职务或外貌特征，知道多少写多少。")
    String accusedPersonHint();

    @Message("反映的是")
    String accusedLevel();

    @Message("所在县区")
    String county();

    @Message("地点")
    String place();

    @Message("路段、路口、单位名称等。")
    String placeHint();

    @Message("发生日期")
    String occurredAt();

    @Message("记不准可以不填。")
    String occurredAtHint();

    @Message("涉及车牌")
    String plates();

    @Message("多个车牌用逗号隔开；记不全的位用 * 代替。")
    String platesHint();

    @Message("罚单、票据、现场照片、录音录像等，有就传，没有也可以提交。请保留好原件。文件的内容和文件名里最好不要出现您的姓名。")
    String evidenceText();

    @Message("怎样留名")
    String mode();

    @Message("姓名和联系方式未经批准并事先告知您，不提供给办理单位。")
    String modeHint();

    @Message("姓名")
    String name();

    @Message("实名反映必填；匿名请留空。")
    String nameHint();

    @Message("电话")
    String phone();

    @Message("邮箱")
    String email();

    @Message("只用于向您核实情况和告知结果。")
    String contactHint();

    @Message("提交")
    String submit();

    @Message("提交后当场显示受理编号和查询码。")
    String submitHint();

    @Message("暂时没有提交成功，您填写的内容都在。请稍后再点“提交”，不会重复登记。")
    String notStored();

    @Message("这份表单已经登记过一次，现在的内容与当时不同。如要补充，请用受理编号和查询码在“查询进度”里补充；确认是另一件事，请再次点“提交”。")
    String changed();

    @Message("提交过于频繁，您填写的内容都在。请过几分钟再点“提交”。")
    String slowDown();

    @Message("已登记")
    String doneTitle();

    @Message("请现在记下受理编号和查询码")
    String doneLead();

    @Message("查询码只显示这一次，任何人都无法替您找回；凭它可以查看答复，请不要告诉他人。")
    String doneWarn();

    @Message("受理编号")
    String number();

    @Message("查询码")
    String code();

    /** In the other language: a receipt can't be asked for again in it. */
    @Message("Report number")
    String numberOther();

    @Message("Query code")
    String codeOther();

    @Message("登记时间")
    String receivedAt();

    @Message("复制编号和查询码")
    String copy();

    @Message("已复制")
    String copied();

    @Message("打印")
    String print();

    @Message("接下来")
    String nextTitle();

    @Message("专项办登记后转交有关单位，被反映的单位回避。")
    String next1();

    @Message("15日内告知是否受理；检举控告类实名反映自收到之日起15个工作日内告知。")
    String next2();

    @Message("随时可以在“查询进度”里查看进展、补充情况。")
    String next3();

    @Message("去查询进度")
    String toTrack();

    @Message("用完公用电脑，请关闭浏览器窗口。")
    String closeWindow();
}
