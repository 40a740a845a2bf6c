package cn.lawcampaign.notification.figure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the figures' pages; the English ones are in {@code messages/figure_en.properties}. */
@MessageBundle(value = "figure", locale = "zh")
public interface FigureMessages {

    @Message("一周数据")
    String title();

    @Message("统计截至目前")
    String soFar();

    @Message("只统计您有权查看的线索。每周五 16:00 为一周的起止。点数字可看所含线索。")
    String scope();

    @Message("周次")
    String weeks();

    @Message("上一周")
    String previousWeek();

    @Message("本周")
    String thisWeek();

    @Message("下一周")
    String nextWeek();

    @Message("查看某日所在的周")
    String weekOf();

    @Message("查看")
    String show();

    @Message("主要数据")
    String key();

    @Message("与上周持平")
    String same();

    @Message("比上周增加 {count}")
    String more(int count);

    @Message("比上周减少 {count}")
    String less(int count);

    @Message("主要指标")
    String indicators();

    @Message("指标")
    String indicator();

    @Message("分子")
    String numerator();

    @Message("分母")
    String denominator();

    @Message("比率")
    String rate();

    @Message("横线表示尚无相应业务数据，或分母为零。签收及时率、按期办结率的分母：本周到期且已签收（办结）的，加上逾期仍未签收（办结）的。")
    String indicatorNote();

    @Message("按渠道")
    String byChannel();

    @Message("按方式")
    String byMethod();

    @Message("按问题类别")
    String byCategory();

    @Message("按县（区）")
    String byCounty();

    @Message("按单位")
    String byUnit();

    @Message("渠道")
    String channel();

    @Message("方式")
    String method();

    @Message("问题类别")
    String category();

    @Message("各类别下的具体问题")
    String items();

    @Message("县（区）")
    String county();

    @Message("单位")
    String unit();

    @Message("当周")
    String inWeek();

    @Message("上周")
    String lastWeek();

    @Message("增减")
    String change();

    @Message("统计图，数据见旁边的表")
    String chartAlt();

    @Message("这一周还没有单位承办的线索。线索交办后会列在这里。")
    String noUnits();

    @Message("这一周没有收到您有权查看的举报。")
    String nothing();

    @Message("{label}：{count} 件")
    String behind(String label, int count);

    @Message("所含线索")
    String leadsBehind();

    @Message("线索编号")
    String number();

    @Message("件数")
    String count();

    @Message("这一项没有您有权查看的线索。")
    String noLeads();

    @Message("返回一周数据")
    String back();
}
