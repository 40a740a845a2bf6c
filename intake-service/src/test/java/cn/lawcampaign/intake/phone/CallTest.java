package cn.lawcampaign.intake.phone;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.report.AcceptanceNumbers;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;
import cn.lawcampaign.platform.work.Jdbc;

@IntakeTest
class CallTest {

    @Inject
    AgroalDataSource database;

    @Test
    void an_operator_files_a_call_and_reads_out_number_and_code() {
        Browser operator = Browser.staff("zwr-operator-1", "ZWR", Roles.OPERATOR);
        operator.get("/desk/calls").then().statusCode(200).body(containsString("value=\"ZWR-P\" selected"));
        Response done = operator.post("/desk/calls", fields());
        done.then().statusCode(200).body(containsString("请念给来电人"));
        String number = Browser.digits(done, 0);
        String code = Browser.digits(done, 1);
        assertTrue(AcceptanceNumbers.isValid(number));
        assertEquals(16, code.length());
        String shown = operator.get("/desk").then().statusCode(200).extract().asString();
        assertTrue(shown.contains(number.replaceAll("(\\d{4})(?=\\d)", "$1 ")));
        assertTrue(shown.contains("市政务服务热线 0437-0000606"));
        assertFalse(shown.contains(code.substring(0, 4) + " " + code.substring(4, 8)), "the code is never shown again");
        Browser.staff("zwr-operator-9", "ZWR", Roles.OPERATOR).get("/desk").then().body(containsString("今天还没有登记来电"));
    }

    @Test
    void it_must_be_read_back_first() {
        Browser operator = Browser.staff("zwr-operator-2", "ZWR", Roles.OPERATOR);
        Map<String, String> fields = fields();
        fields.remove("readBack");
        fields.put("narrative", "没有复述的来电");
        operator.post("/desk/calls", fields).then().statusCode(422)
                .body(allOf(containsString("请先向来电人复述"), containsString("没有复述的来电")));
        fields.put("channel", "GAJ-P");
        operator.post("/desk/calls", fields).then().statusCode(422).body(containsString("请选择本单位的电话渠道"));
    }

    @Test
    void what_was_typed_comes_back_after_signing_in_again() {
        Browser operator = Browser.staff("zwr-operator-3", "ZWR", Roles.OPERATOR);
        Map<String, String> fields = fields();
        fields.put("narrative", "写到一半的来电");
        fields.put("identity.mode", "CONFIDENTIAL");
        fields.put("identity.phone", "0437-0000777");
        operator.post("/desk/calls/draft", fields).then().statusCode(204);
        assertEquals(0L, new Jdbc(database).query("""
                select count(*) from desk_draft where position(convert_to('0000777', 'UTF8') in fields) > 0""",
                row -> row.getLong(1)).get(0));
        Browser later = Browser.staff("zwr-operator-3", "ZWR", Roles.OPERATOR);
        later.get("/desk").then().body(containsString("有一份未提交的来电登记"));
        later.get("/desk/calls").then().body(allOf(containsString("写到一半的来电"), containsString("0437-0000777"),
                containsString("已恢复您上次没有提交的内容"), containsString(fields.get("key")),
                not(containsString("value=\"true\" checked"))));
        Browser.staff("zwr-operator-4", "ZWR", Roles.OPERATOR).get("/desk/calls").then()
                .body(not(containsString("写到一半的来电")));
        later.post("/desk/calls", fields).then().statusCode(200);
        later.get("/desk/calls").then().body(not(containsString("写到一半的来电")));
    }

    @Test
    void a_draft_can_be_thrown_away_with_its_key() {
        Browser operator = Browser.staff("zwr-operator-5", "ZWR", Roles.OPERATOR);
        operator.post("/desk/calls/draft", Map.of("narrative", "不要的")).then().statusCode(204);
        String subject = new Jdbc(database).query("select subject from desk_draft where person = 'zwr-operator-5'",
                row -> row.getString(1)).get(0);
        operator.post("/desk/calls/discard", Map.of()).then().statusCode(303);
        operator.get("/desk/calls").then().body(not(containsString("不要的")));
        assertEquals(0L, new Jdbc(database).query("select count(*) from data_key where subject::text = ?",
                row -> row.getLong(1), subject).get(0));
    }

    @Test
    void only_operators_of_a_department_with_a_telephone() {
        given().get("/desk/calls").then().statusCode(401);
        Browser.staff("gaj-dc-handler", "GAJ-DC", Roles.HANDLER).get("/desk/calls").then().statusCode(403);
        Browser.staff("yfb-clerk", "YFB", Roles.CLERK).get("/desk").then().statusCode(200);
        Browser.staff("yfb-clerk", "YFB", Roles.CLERK).get("/desk/calls").then().statusCode(403);
        Browser.staff("jwj-operator", "JWJ", Roles.OPERATOR).get("/desk/calls").then().statusCode(200)
                .body(containsString("没有开通的电话渠道"));
    }

    @Test
    void another_programme_files_calls_with_a_token() {
        Map<String, Object> call = Map.of("channel", "ZWR-P", "narrative", "乱罚款。两次", "matter", "ACCUSATION", "identity",
                Map.of("mode", "CONFIDENTIAL", "phone", "0437-0000001"));
        String bearer = Tokens.bearer("zwr-operator-6", "ZWR", Roles.OPERATOR);
        String key = IdempotencyKey.random();
        Response first = call(call, bearer, key);
        first.then().statusCode(201);
        assertEquals(first.asString(), call(call, bearer, key).asString());
        call(call, Tokens.bearer("gaj-operator", "GAJ", Roles.OPERATOR), null).then().statusCode(400)
                .body("violations.field", hasItem("channel"));
        given().contentType(ContentType.JSON).body(call).post("/api/desk/calls").then().statusCode(401)
                .contentType("application/problem+json").body("type", equalTo("/problems/sign-in-required"));
        call(call, "Bearer " + Tokens.of("zwr-operator-6", "ZWR", "suite-api", Duration.ofMinutes(-5), Roles.OPERATOR),
                null)
                .then().statusCode(401);
        call(call, Tokens.bearer("gaj-dc-handler", "GAJ-DC", Roles.HANDLER), null).then().statusCode(403);
        assertEquals(List.of("zwr-operator-6"), new Jdbc(database).query(
                "select entered_by from report where number = ?", row -> row.getString(1),
                first.<String>path("number")));
    }

    @Test
    void files_come_with_the_form_where_there_is_no_script() {
        Browser operator = Browser.staff("zwr-operator-7", "ZWR", Roles.OPERATOR);
        Response page = operator.get("/desk/calls");
        page.then().statusCode(200).body(containsString("enctype=\"multipart/form-data\""));
        String csrf = Browser.hidden(page, "csrf");
        Map<String, String> fields = fields();
        var form = given().header("Authorization", Tokens.bearer("zwr-operator-7", "ZWR", Roles.OPERATOR))
                .cookie("csrf", csrf).multiPart("csrf", csrf);
        fields.forEach((name, value) -> form.multiPart(name, value, "text/plain; charset=utf-8"));
        Response done = form.multiPart("files", "罚单.txt", "罚单".getBytes(StandardCharsets.UTF_8)).post("/desk/calls");
        done.then().statusCode(200).body(containsString("请念给来电人"));
        assertEquals(1, files(Browser.digits(done, 0)));
    }

    @Test
    void a_programme_sends_files_with_a_call() {
        String key = IdempotencyKey.random();
        Response first = callWithFile(key, "截图.txt", "截图".getBytes(StandardCharsets.UTF_8));
        first.then().statusCode(201);
        assertEquals(1, files(first.path("number")));
        assertEquals(first.asString(), callWithFile(key, "截图.txt", "截图".getBytes(StandardCharsets.UTF_8)).asString());
        assertEquals(1, files(first.path("number")));
        callWithFile(IdempotencyKey.random(), "空.txt", new byte[0]).then().statusCode(400).body("violations.field",
                hasItem("files"));
    }

    private static Response callWithFile(String key, String name, byte[] content) {
        Map<String, Object> call = Map.of("channel", "ZWR-P", "narrative", "乱罚款。两次", "matter", "ACCUSATION");
        return given().header("Authorization", Tokens.bearer("zwr-operator-8", "ZWR", Roles.OPERATOR))
                .header("Idempotency-Key", key).multiPart("call", call, "application/json; charset=utf-8")
                .multiPart("files", name, content).post("/api/desk/calls");
    }

    private int files(String number) {
        return new Jdbc(database).query("""
                select count(*) from evidence e join report r on r.id = e.report_id where r.number = ?""",
                row -> row.getInt(1), number).get(0);
    }

    private static Response call(Map<String, Object> call, String bearer, String key) {
        var request = given().contentType(ContentType.JSON).header("Authorization", bearer).body(call);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/api/desk/calls");
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("key", IdempotencyKey.random());
        fields.put("channel", "ZWR-P");
        fields.put("narrative", "来电人说，在路口被两次罚款。");
        fields.put("matter", "ACCUSATION");
        fields.put("accusedUnits", "GAJ-JJ-1");
        fields.put("accusedLevel", "STAFF");
        fields.put("identity.mode", "ANONYMOUS");
        fields.put("readBack", "true");
        return fields;
    }
}
