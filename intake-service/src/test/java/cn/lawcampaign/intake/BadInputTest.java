package cn.lawcampaign.intake;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.security.Roles;

/** What a form can't keep is said at its field, and the rest of the form comes back. */
@IntakeTest
class BadInputTest {

    private static final String CANNOT_BE_STORED = "含有无法保存的字符";

    @Inject
    AgroalDataSource database;

    static Stream<Arguments> everyFieldWithEveryBadText() {
        Map<String, List<String>> fields = Map.of("/report",
                List.of("title", "narrative", "accusedPerson", "place", "identity.name"),
                "/desk/calls", List.of("title", "narrative", "accusedPerson", "place", "identity.name"),
                "/track/supplement", List.of("text"));
        return fields.entrySet().stream().flatMap(page -> page.getValue().stream().flatMap(field -> Stream.of(
                Arguments.of(page.getKey(), field, "before%00after", CANNOT_BE_STORED),
                Arguments.of(page.getKey(), field, "before%ED%A1%82after", CANNOT_BE_STORED),
                Arguments.of(page.getKey(), field, "%ED%BE%B7", CANNOT_BE_STORED),
                Arguments.of(page.getKey(), field, "%FF", CANNOT_BE_STORED),
                Arguments.of(page.getKey(), field, "x".repeat(20_001), "现有 20001 字"))));
    }

    @ParameterizedTest
    @MethodSource("everyFieldWithEveryBadText")
    void is_refused_at_its_field(String page, String field, String bad, String said) {
        Browser browser = page.startsWith("/desk")
                ? Browser.staff("zwr-operator-8", "ZWR", Roles.OPERATOR)
                : Browser.citizen();
        browser.postEncoded(page, rest(page, field) + "&" + field + "=" + bad).then().statusCode(422)
                .body(allOf(containsString(said), containsString("href=\"#f-" + field.replace('.', '-') + "\"")));
    }

    /** The other fields, with which the form would be fine. */
    private String rest(String page, String field) {
        if (page.startsWith("/track")) {
            Filed filed = Filed.report(database, Map.of());
            return "number=" + filed.number() + "&queryCode=" + filed.code();
        }
        return Map.of("title", "t", "narrative", "n", "matter", "CLAIM", "channel", "ZWR-P", "readBack", "true",
                "identity.mode", field.equals("identity.name") ? "NAMED" : "ANONYMOUS").entrySet().stream()
                .filter(e -> !e.getKey().equals(field)).map(Map.Entry::toString).reduce((a, b) -> a + "&" + b)
                .orElseThrow();
    }
}
