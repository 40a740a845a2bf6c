package cn.lawcampaign.intake.workingcopy;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest narrative, made to keep a pattern busy, is masked at once: anybody may send it as often as he likes. */
class HostileTextTest {

    private static final int LONGEST = 20_000;
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private static final String[] UNITS = {"a", "1", "0", "-", " ", "\u3000", "\u2014", ".", "%", "a.", "a@", "a@a.",
            "1 ",
            "1-3", "1 3", "13", "138", "86", "+86 1", "6222 ", "3", "22040219", "220402 1990 ", "0437-", "(0437)",
            "0437-0001234 ", "0437-0001234-", "转", "电话", "电话：", "手机号码的", "手机尾号", "查询码", "查询码1 ", "单号", "qq", "扣扣号码1",
            "微信", "微信号同号id", "微信a_", "vx", "我叫", "我叫王", "我姓", "欧阳", "一三八", "一 三-", "王", "王 小", "\uFDFA", "\u200B"};

    static Stream<Arguments> everyPatternOnEveryText() {
        return Arrays.stream(MaskPattern.values())
                .flatMap(look -> Arrays.stream(UNITS).map(unit -> Arguments.of(look, unit)));
    }

    @ParameterizedTest
    @MethodSource("everyPatternOnEveryText")
    void no_pattern_is_slow(MaskPattern look, String unit) {
        String text = longest(unit);
        assertTimeout(AT_ONCE, () -> look.pattern.matcher(text).results().count());
        String afterHit = "0437-0001234" + longest(unit).substring(12);
        assertTimeout(AT_ONCE, () -> look.pattern.matcher(afterHit).results().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "a.", "a@", "1 ", "王", "王 ", "13800000001", "我叫王小明，", "\uFDFA"})
    void masking_as_a_whole_is_quick(String unit) {
        Masking own = Masking.of("王王王王小", "1111111111112", "aaaaaaaaaaaaaa@a.a");
        assertTimeout(AT_ONCE, () -> own.mask(longest(unit)));
    }

    private static String longest(String unit) {
        return unit.repeat(LONGEST / unit.length() + 1).substring(0, LONGEST);
    }
}
