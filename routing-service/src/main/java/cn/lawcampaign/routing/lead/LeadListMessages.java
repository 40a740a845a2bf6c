package cn.lawcampaign.routing.lead;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the list of leads; the English ones are in {@code messages/list_en.properties}. */
@MessageBundle(value = "list", locale = "zh")
public interface LeadListMessages {

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

    @Message("状态")
    String state();

    @Message("线索编号或受理编号")
    String number();

    @Message("只看超期")
    String lateOnly();

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
}
