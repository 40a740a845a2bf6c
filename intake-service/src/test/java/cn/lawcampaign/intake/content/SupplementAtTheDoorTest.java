package cn.lawcampaign.intake.content;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.Filed;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.LeadNews;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;
import cn.lawcampaign.platform.work.Jdbc;

/** A reporter first writes about the squad, and later about the desk that handles the lead. */
@IntakeTest
class SupplementAtTheDoorTest {

    @Inject
    AgroalDataSource database;

    @Inject
    LeadNews news;

    @ConfigProperty(name = "suite.door.credential")
    String credential;

    private Filed filed;
    private UUID lead;

    @BeforeEach
    void a_lead_is_handled_and_its_reporter_adds_to_it() {
        filed = Filed.report(database, Map.of("accusedUnits", List.of("GAJ-JJ"), "identity",
                Map.of("mode", "NAMED", "name", "阿布都·热西提", "phone", "0437-3234567")));
        lead = news.dispatched(filed.id(), new LeadScope("GAJ-DC", List.of("JCY"), List.of("GAJ-JJ"), false));
        add("还有录像，打我家3234567，查询码" + filed.code() + "，阿布都•热西提");
        add("市公安局督察支队的人也收了钱");
    }

    @Test
    void whom_it_accuses_does_not_read_it_and_everybody_else_of_the_lead_does() {
        String masked = "还有录像，打我家〔已隐去：电话〕，查询码〔已隐去：查询码〕，〔已隐去：姓名〕";
        open("gaj-dc-handler", "GAJ-DC", Roles.HANDLER)
                .body("supplements[0].text", equalTo(masked), "supplements.withheld", equalTo(List.of(false, true)))
                .body("supplements[1].text", equalTo(ContentView.Supplement.WITHHELD))
                .body(not(containsString("收了钱"))).body(not(containsString("GAJ-DC")));
        open("jcy-handler", "JCY", Roles.HANDLER).body("supplements.withheld", equalTo(List.of(false, false)),
                "supplements[1].text", equalTo("市公安局督察支队的人也收了钱"));
        open("yfb-coordinator", "YFB", Roles.COORDINATOR).body("supplements.withheld", equalTo(List.of(false, false)));
    }

    @Test
    void the_event_says_whom_it_names_and_nothing_else() {
        List<String> events = new Jdbc(database).query(
                "select payload from outbox where key = ? and payload like '%supplementId%' order by id",
                row -> row.getString(1), filed.id().toString());
        assertEquals(2, events.size());
        assertTrue(events.get(0).contains("\"accusedUnits\":[]"), events.get(0));
        assertTrue(events.get(1).contains("\"accusedUnits\":[\"GAJ-DC\"]"), events.get(1));
    }

    private void add(String text) {
        Browser.citizen().post("/track/supplement",
                Map.of("number", filed.number(), "queryCode", filed.code(), "text", text)).then().statusCode(200);
    }

    private ValidatableResponse open(String user, String unit, String role) {
        return given().header("Authorization", Tokens.bearer(user, unit, role)).header("X-Door-Credential", credential)
                .get("/door/leads/" + lead + "/reports/" + filed.id() + "?version=2").then().statusCode(200);
    }
}
