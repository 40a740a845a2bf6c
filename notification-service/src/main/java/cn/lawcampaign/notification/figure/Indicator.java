package cn.lawcampaign.notification.figure;

import java.util.Map;
import java.util.function.ToIntFunction;

import cn.lawcampaign.platform.lang.Text;

/** The campaign's rates, always with numerator and denominator. Those whose events don't exist yet are known by name. */
public enum Indicator {
    /** Of the leads whose day to sign fell in the period, or is over while they are still not signed for. */
    SIGNED_ON_TIME("签收及时率", "Signed for on time", m -> m(m, Measure.SIGN_DUE_ON_TIME),
            m -> m(m, Measure.SIGN_DUE) + m(m, Measure.UNSIGNED_OVERDUE)),
    /** Of the leads whose day to conclude fell in the period, or is over while they are still in hand. */
    CONCLUDED_ON_TIME("按期办结率", "Concluded on time", m -> m(m, Measure.CONCLUDE_DUE_ON_TIME),
            m -> m(m, Measure.CONCLUDE_DUE) + m(m, Measure.OVERDUE)),
    /** Of those concluded in the period after verification, whether true or not. */
    SUBSTANTIATED("属实率", "Substantiated", m -> m(m, Measure.SUBSTANTIATED) + m(m, Measure.PARTLY),
            m -> m(m, Measure.SUBSTANTIATED) + m(m, Measure.PARTLY) + m(m, Measure.UNSUBSTANTIATED)), RETURNED("退回率",
                    "Returned"), RECTIFIED("整改率", "Rectified"), SIGNED_OFF("销号率",
                            "Signed off"), TOLD_ON_TIME("实名反馈率", "Named reporters told"), SATISFIED("满意率", "Satisfied");

    private final Text label;
    private final ToIntFunction<Map<Measure, Figure>> numerator;
    private final ToIntFunction<Map<Measure, Figure>> denominator;

    Indicator(String zh, String en) {
        this(zh, en, null, null);
    }

    Indicator(String zh, String en, ToIntFunction<Map<Measure, Figure>> numerator,
            ToIntFunction<Map<Measure, Figure>> denominator) {
        this.label = Text.of(zh, en);
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public Text label() {
        return label;
    }

    /** The rate over these counts; one that nothing tells of yet has neither numerator nor denominator. */
    Rate rate(Map<Measure, Figure> counts) {
        return numerator == null
                ? new Rate(this, null, null)
                : new Rate(this, numerator.applyAsInt(counts), denominator.applyAsInt(counts));
    }

    private static int m(Map<Measure, Figure> counts, Measure measure) {
        return counts.getOrDefault(measure, Figure.NONE).count();
    }
}
