package cn.lawcampaign.intake.similar;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.Filed;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.LeadNews;
import cn.lawcampaign.intake.OwnerRole;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.work.Jdbc;

/** Operators and clerks see similar recent reports while they type, as far as they may know of them. */
@IntakeTest
class SimilarTest {

    private final Browser operator = Browser.staff("yfb-operator", "YFB", Roles.OPERATOR);

    @Inject
    AgroalDataSource database;

    @Inject
    LeadNews news;

    @Test
    void aPlateOrPlaceIsKnownAgainAndNeverShown() {
        Filed filed = Filed.report(database, Map.of("plates", List.of("吉D·T0001"), "place", "城西第一检查点", "category", "A2",
                "accusedUnits", List.of("JTJ-ZF-1"), "occurredAt", "2023-05-10"));
        find("plates", "吉dt0001").then().statusCode(200).body(allOf(containsString(grouped(filed)),
                containsString("相同：车牌"), containsString("乱罚款、滥收费"), not(containsString("T0001"))));
        find("place", "城西第一检查点 附近").then().body(allOf(containsString(grouped(filed)), containsString("相同：地点"),
                not(containsString("检查点"))));
        operator.post("/desk/similar", Map.of("accusedUnits", "JTJ-ZF-1", "occurredAt", "2023-05-10")).then()
                .body(allOf(containsString(grouped(filed)), containsString("单位、日期")));
        find("plates", "吉DT0002").then().body(containsString("没有相似的举报"));
        find("county", "DF").then().body(containsString("没有相似的举报"));
        assertEquals(0L, new Jdbc(database).query(
                "select count(*) from fact_mark f where f::text like '%检查点%' or f::text ilike '%t0001%'",
                row -> row.getLong(1)).get(0));
    }

    @Test
    void nobodyIsToldOfWhatAccusesTheOwnHouse() {
        Filed filed = Filed.report(database, Map.of("plates", List.of("吉DT0003"), "accusedUnits", List.of("GAJ-JJ-1")));
        find("plates", "吉DT0003").then().body(containsString(grouped(filed)));
        for (String unit : List.of("GAJ", "GAJ-DC", "GAJ-JJ-1")) {
            Browser.staff("gaj-op-" + unit, unit, Roles.OPERATOR).post("/desk/similar", Map.of("plates", "吉DT0003"))
                    .then()
                    .body(not(containsString(grouped(filed))));
        }
        Filed unknown = Filed.report(database, Map.of("plates", List.of("吉DT0004")));
        Browser.staff("gaj-operator", "GAJ", Roles.OPERATOR).post("/desk/similar", Map.of("plates", "吉DT0004")).then()
                .body(not(containsString(grouped(unknown))));
    }

    @Test
    void norOfTheClosedQueue() {
        Filed closed = Filed.report(database, Map.of("plates", List.of("吉DT0005"), "accusedUnits", List.of("ZWR")));
        Filed later = Filed.report(database, Map.of("plates", List.of("吉DT0005"), "accusedUnits", List.of("JTJ-ZF")));
        news.dispatched(later.id(), new LeadScope("JWJ", List.of(), List.of(), true));
        for (String unit : List.of("YFB", "JWJ", "JCY")) {
            Browser.staff("clerk-of-" + unit, unit, Roles.CLERK).post("/desk/similar", Map.of("plates", "吉DT0005"))
                    .then()
                    .body(allOf(not(containsString(grouped(closed))), not(containsString(grouped(later)))));
        }
    }

    @Test
    void onlyTheLastThirtyDaysAndAFew() {
        for (int i = 0; i < 6; i++) {
            Filed.report(database, Map.of("plates", List.of("吉DT0006"), "accusedUnits", List.of("JTJ-ZF-1")));
        }
        find("plates", "吉DT0006").then().body(containsString("有 5 件相似"));
        Filed old = Filed.report(database, Map.of("plates", List.of("吉DT0007"), "accusedUnits", List.of("JTJ-ZF-1")));
        OwnerRole.update("update fact_mark set received_at = received_at - interval '31 days' where report_id = ?",
                old.id());
        find("plates", "吉DT0007").then().body(not(containsString(grouped(old))));
    }

    @Test
    void whichReportsSomebodySawIsWrittenDown() {
        Filed filed = Filed.report(database, Map.of("plates", List.of("吉DT0008"), "accusedUnits", List.of("JTJ-ZF-1")));
        Browser.staff("yfb-looking", "YFB", Roles.OPERATOR).post("/desk/similar", Map.of("plates", "吉DT0008")).then()
                .body(containsString(grouped(filed)));
        assertEquals(List.of(filed.id().toString()), new Jdbc(database).query(
                "select detail->>'reports' from audit_entry where actor = 'yfb-looking' and action = 'similar.list'",
                row -> row.getString(1)));
    }

    @Test
    void whoGoesThroughPlatesIsSlowedDownAndNobodyElse() {
        Browser curious = Browser.staff("yfb-curious", "YFB", Roles.OPERATOR);
        assertTrue(IntStream.range(0, 300).mapToObj(i -> curious.post("/desk/similar", Map.of("plates", "吉DX" + i)))
                .anyMatch(answer -> answer.statusCode() == 429));
        find("plates", "吉DX0000").then().statusCode(200);
    }

    @Test
    void thoseWhoWorkLeadsDoNotAsk() {
        Browser.staff("gaj-dc-handler", "GAJ-DC", Roles.HANDLER).post("/desk/similar", Map.of("plates", "x")).then()
                .statusCode(403);
    }

    private Response find(String field, String value) {
        return operator.post("/desk/similar", Map.of(field, value));
    }

    private static String grouped(Filed filed) {
        return filed.number().replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }
}
