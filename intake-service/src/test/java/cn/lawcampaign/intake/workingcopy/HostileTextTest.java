package cn.lawcampaign.intake.workingcopy;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.lawcampaign.platform.seal.AnyLookupKey;
import cn.lawcampaign.platform.seal.LookupKey;

/** The longest narrative, made to keep a pattern busy, is masked at once: anybody may send it as often as he likes. */
class HostileTextTest {

    private static final int LONGEST = 20_000;
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private static final String[] UNITS = {"a", "1", "0", "-", " ", "\u3000", "\u2014", ".", "%", "a.", "a@", "a@a.",
            "1 ",
            "1-3", "1 3", "13", "138", "86", "+86 1", "6222 ", "3", "22040219", "220402 1990 ", "0437-", "(0437)",
            "0437-0001234 ", "0437-0001234-", "转", "电话", "电话：", "手机号码的", "手机尾号", "查询码", "查询码1 ", "单号", "qq", "扣扣号码1",
            "微信", "微信号同号id", "微信a_", "vx", "我叫", "我叫王", "我姓", "欧阳", "一三八", "一 三-", "王", "王 小", "\uFDFA", "\u200B", "\n",
            "1\n", "一\n",
            "138/", "138、1234、", "（138）", "+852 ", "身份证后六位", "身份证号码1 ", "护照E", "账号6 ", "加v ", "wechat ", "a at ",
            "a艾特a点",
            "a@中国.", "举报人：", "举报人：张三", "本人张三，", "我叫张·", "my name is A", "住址：", "我家住", "家住3栋", "栋", "尾号", "零四三七", "被"};

    private static final Look.Found NOTHING = (start, end, kind) -> {
    };

    static Stream<Arguments> everyPatternOnEveryText() {
        return Looks.ALL.stream()
                .flatMap(look -> Arrays.stream(UNITS).map(unit -> Arguments.of(look, unit)));
    }

    @ParameterizedTest
    @MethodSource("everyPatternOnEveryText")
    void no_look_is_slow(Look look, String unit) {
        PlainForm text = PlainForm.of(longest(unit));
        assertTimeout(AT_ONCE, () -> look.find(text, NOTHING));
        PlainForm afterHit = PlainForm.of("0437-0001234" + longest(unit).substring(12));
        assertTimeout(AT_ONCE, () -> look.find(afterHit, NOTHING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "a.", "a@", "1 ", "王", "王 ", "13800000001", "我叫王小明，", "\uFDFA"})
    void masking_as_a_whole_is_quick(String unit) {
        Masking own = Masking.of("王王王王小", "1111111111112", "aaaaaaaaaaaaaa@a.a");
        assertTimeout(AT_ONCE, () -> own.mask(longest(unit)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "a@", "王", "一"})
    void an_addition_is_masked_quickly_by_marks(String unit) {
        UUID report = UUID.randomUUID();
        LookupKey key = AnyLookupKey.make();
        Masking own = Masking.of(report,
                OwnMark.of(report, "王王王王小", "+8601111111112", "aaaaaaaaaaaaaa@a.a", key), key);
        assertTimeout(AT_ONCE, () -> own.mask(longest(unit).substring(0, 5_000)));
    }

    private static String longest(String unit) {
        return unit.repeat(LONGEST / unit.length() + 1).substring(0, LONGEST);
    }
}
