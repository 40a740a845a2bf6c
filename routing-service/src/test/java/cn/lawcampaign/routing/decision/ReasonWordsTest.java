package cn.lawcampaign.routing.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.routing.rule.SampleCity;
import cn.lawcampaign.routing.unit.UnitNames;

class ReasonWordsTest {

    private static final List<Reason> REASONS = List.of(Reason.of(ReasonCode.RULE, "R-T"),
            Reason.of(ReasonCode.AVOIDS, "GAJ-DC"), Reason.of(ReasonCode.LEAD_MOVED, "GAJ-DC", "YFB"));

    @Test
    void makeOneSentenceInEitherLanguage() {
        assertEquals("命中规则 R-T（反映公安的）；被举报单位单位GAJ-DC及其下属须回避；原应由单位GAJ-DC主办，改由单位YFB主办。",
                words(Lang.ZH).sentence(REASONS, "反映公安的"));
        assertEquals("Rule R-T (of police) matched; Unit GAJ-DC is accused and keeps out with its units; "
                + "Unit YFB leads instead of Unit GAJ-DC.", words(Lang.EN).sentence(REASONS, "of police"));
    }

    @Test
    void everyReasonIsKeptAndReadBackAndHasWords() {
        for (ReasonCode code : ReasonCode.values()) {
            Reason reason = Reason.of(code, "GAJ", "JWJ");
            assertEquals(reason, Reason.decode(reason.encoded()));
            assertEquals(Reason.of(code), Reason.decode(Reason.of(code).encoded()));
            for (Lang lang : Lang.values()) {
                assertFalse(words(lang).sentence(Arrays.asList(reason), "").length() < 5);
            }
        }
    }

    private static ReasonWords words(Lang lang) {
        return new ReasonWords(new UnitNames(SampleCity.TREE, lang));
    }
}
