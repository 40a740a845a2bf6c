package cn.lawcampaign.routing.triage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the triage queue and of an assignment; the English ones are in {@code messages/triage_en.properties}. */
@MessageBundle(value = "triage", locale = "zh")
public interface TriageMessages {

    @Message("待分办")
    String title();

    @Message("按收到先后排列，目标：收到后 1 个工作日内分办。")
    String hint();

    @Message("已分办给{unit}（线索 {number}）。")
    String assigned(String unit, String number);

    @Message("已分办。该线索转入封闭办理，此后在本页和线索列表中都不再显示。")
    String assignedClosed();

    @Message("等待原因")
    String why();

    @Message("没有待分办的线索。规则无法判定的线索会进入这里。")
    String empty();

    @Message("分办")
    String assign();

    @Message("主办单位")
    String unit();

    @Message("举报人选定的被举报单位须回避，不在可选之列；系统识别的单位，排除后方可主办。")
    String unitHint();

    @Message("补充被举报单位")
    String accused();

    @Message("查明涉及哪个单位时补充，可多选；该单位及其下属随即回避。")
    String accusedHint();

    @Message("排除误识别单位")
    String strike();

    @Message("这些单位是系统从文字中识别的，举报人没有选择。核对内容后确认并非被举报的，可选中排除，并在理由中说明。")
    String strikeHint();

    @Message("分办理由")
    String reason();

    @Message("写入办理过程，主办单位可见。")
    String reasonHint();
}
