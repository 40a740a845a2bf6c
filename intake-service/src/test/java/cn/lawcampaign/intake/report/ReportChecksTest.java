package cn.lawcampaign.intake.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.lawcampaign.intake.Pack;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.problem.Violation;

class ReportChecksTest {

    /** 2023-05-04 00:30 in the campaign's zone, still the 3rd in UTC. */
    private static final Instant NOW = Instant.parse("2023-05-03T16:30:00Z");

    private final ReportChecks checks = new ReportChecks(Pack.CAMPAIGN, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void takes_the_least_that_a_report_needs() {
        CheckedReport report = checks.check(input().build()).report();
        assertEquals(IdentityMode.ANONYMOUS, report.identity().mode());
        assertEquals(List.of(), report.accusedUnits());
        assertNull(report.occurred());
    }

    @Test
    void finds_everything_that_is_missing_at_once() {
        assertEquals(List.of("title", "narrative", "matter"), fields(input().title("　").narrative(null).matter("")));
    }

    @Test
    void counts_characters_as_people_do() {
        assertTrue(fields(input().narrative("𠮷".repeat(20_000)).title("𬌗".repeat(100))).isEmpty());
        assertEquals(List.of("narrative"), fields(input().narrative("字".repeat(20_001))));
        assertEquals(List.of("title"), fields(input().title("字".repeat(101))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\uD842b", "\uDFB7", "b\uFFFD"})
    void refuses_what_cannot_be_kept(String text) {
        assertEquals(List.of("title", "narrative", "accusedPerson", "place"),
                fields(input().title(text).narrative(text).accusedPerson(text).place(text)));
    }

    @Test
    void keeps_script_and_sql_as_plain_words() {
        String text = "<script>alert(1)</script>'; drop table report; --";
        assertEquals(text, checks.check(input().narrative(text).build()).report().narrative());
    }

    @Test
    void refuses_unknown_codes() {
        assertEquals(List.of("matter", "category", "accusedUnits", "accusedLevel", "county"),
                fields(input().matter("RUMOUR").category("Z9").accusedUnits(List.of("GAJ", "NONE")).accusedLevel("BOSS")
                        .county("XX")));
        assertEquals(List.of("accusedUnits"), fields(input().accusedUnits(List.of("DF"))), "a county is no unit");
    }

    @Test
    void reads_codes_with_blanks_around_and_twice() {
        CheckedReport report = checks
                .check(input().category(" B3 ").accusedUnits(Arrays.asList("GAJ", " GAJ", null, ""))
                        .build())
                .report();
        assertEquals("B3", report.category());
        assertEquals(List.of("GAJ"), report.accusedUnits());
    }

    @ParameterizedTest
    @CsvSource({"2023-05-04,2023-05-04,", "2023-05-03T23:59,2023-05-03,2023-05-03T15:59:00Z",
            "2023-05-04T00:29:00+08:00,2023-05-04,2023-05-03T16:29:00Z",
            "2023-05-03T16:00:00Z,2023-05-04,2023-05-03T16:00:00Z"})
    void reads_dates_and_moments_in_the_campaigns_zone(String typed, LocalDate on, Instant at) {
        assertEquals(new CheckedReport.Occurred(on, at),
                checks.check(input().occurredAt(typed).build()).report().occurred());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-05-05", "2023-05-04T00:31", "2023-05-04T00:31:00+08:00", "9999-12-31", "0001-01-01",
            "2023-02-30", "04.05.2023", "yesterday", "T", "2023-05-04T", "+999999999-01-01"})
    void refuses_future_dates_and_what_is_no_date(String typed) {
        assertEquals(List.of("occurredAt"), fields(input().occurredAt(typed)));
    }

    @Test
    void reads_plates_as_people_type_them() {
        CheckedReport report = checks.check(input().plates(List.of("吉d·１２３４５", "吉AD1234?", " ", "吉D12345")).build())
                .report();
        assertEquals(List.of("吉D12345", "吉AD1234*"), report.plates());
        assertEquals(List.of("吉D00001", "吉D00002", "吉D00003"), Plates.split("吉D00001，吉D00002;\n吉D00003、"));
        assertEquals(List.of("plates"), fields(input().plates(List.of("<b>"))));
        assertEquals(List.of("plates"), fields(input().plates(List.of("吉D0000000000000"))));
        for (String other : List.of("13812345678", "0437-0001234", "张三丰", "ZHANG", "吉林", "12345678", "A13812345678")) {
            assertEquals(List.of("plates"), fields(input().plates(List.of(other))), other);
        }
        assertTrue(fields(input().plates(List.of("吉D1234挂", "WJ吉1234X", "吉A**345", "粤Z1234港", "吉AD12345"))).isEmpty());
        assertEquals(List.of("plates"), fields(input().plates(IntStream.range(0, 11).mapToObj(i -> "吉D" + i)
                .toList())));
    }

    @Test
    void refuses_too_many_units() {
        List<String> eleven = Pack.CAMPAIGN.units().all().stream().filter(u -> u.handles()).map(u -> u.code()).limit(11)
                .toList();
        assertEquals(List.of("accusedUnits"), fields(input().accusedUnits(eleven)));
    }

    @Test
    void asks_who_reports_only_as_far_as_it_must() {
        assertEquals(List.of("identity.name"), fields(input().identity("NAMED", "", "0437-0000001", "")));
        assertTrue(fields(input().identity("NAMED", "张三", null, null)).isEmpty(), "the result can be read by code");
        assertEquals(List.of("identity.mode"), fields(input().identity("CONFIDENTIAL", "", "", "")));
        assertTrue(fields(input().identity("CONFIDENTIAL", "", "+86 138 0000 0001", "")).isEmpty());
        assertEquals(List.of("identity.mode"), fields(input().identity("ANONYMOUS", "张三", "", "")));
        assertEquals(List.of("identity.mode"), fields(input().identity("SECRET", "", "", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "12", "1234567890123456789012345678901", "138-0000-000x", "138\n00000001"})
    void refuses_what_is_no_telephone(String phone) {
        assertTrue(fields(input().identity("NAMED", "张三", phone, "")).contains("identity.phone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "a@b", "a b@c.example", "a@b.example,c@d.example", "<a@b.example>", "a@@b.example"})
    void refuses_what_is_no_mail_address(String email) {
        assertEquals(List.of("identity.email"), fields(input().identity("NAMED", "张三", "", email)));
    }

    @Test
    void never_repeats_what_was_typed() {
        String secret = "秘密内容";
        for (Violation v : checks.check(input().title(secret.repeat(50)).matter(secret).category(secret).county(secret)
                .occurredAt(secret).plates(Collections.singletonList("<" + secret))
                .identity("NAMED", "", secret, secret)
                .build()).violations()) {
            assertTrue(!v.message().in(Lang.ZH).contains(secret) && !v.message().in(Lang.EN).contains(secret),
                    v.field());
        }
    }

    private List<String> fields(ReportInputs input) {
        return checks.check(input.build()).violations().stream().map(Violation::field).toList();
    }

    private static ReportInputs input() {
        return new ReportInputs();
    }
}
