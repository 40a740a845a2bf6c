package cn.lawcampaign.intake.channel;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the public notice; the English ones are in {@code messages/notice_en.properties}. */
@MessageBundle(value = "notice", locale = "zh")
public interface ChannelMessages {

    @Message("您在道路交通安全和运输执法方面遇到的问题，请告诉我们。可以匿名，不用注册，不用登录。")
    String lead();

    @Message("我要反映问题")
    String report();

    @Message("查询办理进度")
    String track();

    @Message("可以反映什么")
    String what();

    @Message("遇到正在发生的危险、事故或违法犯罪，请直接拨打 110、122。")
    String emergency();

    @Message("怎样保护您")
    String protectTitle();

    @Message("可以匿名")
    String anonymousTitle();

    @Message("匿名举报不需要任何个人信息，我们也不追查是谁。")
    String anonymousText();

    @Message("不记录网络地址")
    String addressTitle();

    @Message("本站不保存、不记录来访者的网络地址，不使用跟踪脚本。")
    String addressText();

    @Message("身份与内容分开")
    String vaultTitle();

    @Message("姓名和联系方式单独加密保存，未经批准并事先告知您，不提供给办理单位；办理单位看到的文字由系统隐去您的姓名、联系方式，以及证件号、电话、邮箱和银行卡号；证人等他人的姓名不一定隐去，请不要写出。")
    String vaultText();

    @Message("被举报单位回避")
    String avoidTitle();

    @Message("被反映的单位及其下属单位不办理、也看不到这份举报。")
    String avoidText();

    @Message("反映之后")
    String afterTitle();

    @Message("当场得到受理编号和查询码。查询码只有您知道，请妥善保管。")
    String after1();

    @Message("专项办登记后转交有关单位办理，15日内告知是否受理。")
    String after2();

    @Message("凭编号和查询码随时查看进度、补充情况、看到答复。")
    String after3();

    @Message("举报渠道")
    String channels();

    @Message("共 {count} 个公布渠道，另有网上反映。各渠道同样受理，任选其一即可。")
    String channelsText(int count);

    @Message("电话")
    String phone();

    @Message("邮箱")
    String email();

    @Message("信箱")
    String letter();

    @Message("网上")
    String web();

    @Message("网上反映（本站）")
    String webName();

    @Message("已停止受理")
    String closed();

    @Message("填写表单")
    String openForm();

    @Message("从公用电脑或单位网络访问，可能留下上网痕迹。如有顾虑，请换用自己的设备和网络。")
    String device();
}
