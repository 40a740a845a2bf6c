package cn.lawcampaign.intake.report;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import cn.lawcampaign.platform.lang.StreamSafe;

/** Number plates as people type them. */
public final class Plates {

    /** At least one letter and one digit or unknown place: neither a telephone number nor a person's name. */
    private static final Pattern SHAPE = Pattern
            .compile("(?=.*[A-Z])(?=.*[0-9*])(?:WJ)?\\p{IsHan}?[A-Z0-9*]{4,8}\\p{IsHan}?");
    /** Province, office and at least one digit among five or six places (GA 36): without it 川A and a word would do. */
    private static final Pattern WRITTEN = Pattern.compile(
            "[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][A-Z][·.\\s]?(?=[A-Z]{0,5}[0-9])[A-Z0-9]{4,6}[警学挂领]?(?![A-Z0-9])");
    private static final Pattern BETWEEN = Pattern.compile("[,，、;；\\n]");

    private Plates() {
    }

    /** Several plates in one field, with commas, semicolons or line ends between them. */
    public static List<String> split(String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(BETWEEN.split(typed)).map(String::strip)
                        .filter(p -> !p.isEmpty()).toList();
    }

    /** Mainland plates that a text names, at most {@value ReportChecks#PLATES}, as {@link ReportChecks} would take them. */
    public static List<String> in(String text) {
        return WRITTEN.matcher(plain(text).toUpperCase(Locale.ROOT)).results().map(found -> normal(found.group()))
                .filter(Plates::isPlausible).distinct().limit(ReportChecks.PLATES).toList();
    }

    static String normal(String typed) {
        return typed == null
                ? ""
                : plain(typed).toUpperCase(Locale.ROOT).replaceAll("[\\s·.\\-]", "").replace("?", "*");
    }

    static boolean isPlausible(String plate) {
        return SHAPE.matcher(plate).matches();
    }

    /** Full-width letters, digits and signs made plain. */
    static String plain(String typed) {
        return Normalizer.normalize(StreamSafe.of(typed), Normalizer.Form.NFKC).strip();
    }
}
