package cn.lawcampaign.intake.similar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around similar reports; English in {@code messages/similar_en.properties}. */
@MessageBundle(value = "similar", locale = "zh")
public interface SimilarMessages {

    @Message("近期相似的举报")
    String title();

    @Message("查重")
    String check();

    @Message("近 30 天没有相似的举报。")
    String none();

    @Message("近 30 天有 {n} 件相似的举报，请核对是否同一件事；仍照常登记。")
    String some(int n);

    @Message("相同：{facts}")
    String common(String facts);
}
