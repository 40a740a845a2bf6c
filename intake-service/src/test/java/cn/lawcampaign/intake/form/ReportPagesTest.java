package cn.lawcampaign.intake.form;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.restassured.response.Response;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.report.AcceptanceNumbers;
import cn.lawcampaign.intake.report.IdempotencyKey;

@IntakeTest
class ReportPagesTest {

    private final Browser browser = Browser.citizen();

    @Test
    void is_anonymous_unless_one_says_otherwise() {
        Response page = browser.get("/report");
        page.then().statusCode(200).header("Cache-Control", containsString("no-store"));
        assertEquals("ANONYMOUS",
                page.htmlPath().getString("**.find { it.@name == 'identity.mode' && it.@checked != '' }.@value"));
        assertEquals(22, Browser.hidden(page, "key").length());
    }

    @Test
    void gives_number_and_code_once_and_never_in_an_address() {
        Map<String, String> fields = fields();
        Response done = browser.post("/report", fields);
        done.then().statusCode(200).header("Cache-Control", containsString("no-store"));
        String number = Browser.digits(done, 0);
        assertTrue(AcceptanceNumbers.isValid(number));
        assertEquals(16, Browser.digits(done, 1).length());
        done.then().body(allOf(containsString("<span lang=\"en\">Report number</span>"),
                containsString("<span lang=\"en\">Query code</span>")));
        Response again = browser.post("/report", fields);
        assertEquals(number, Browser.digits(again, 0));
        assertEquals(Browser.digits(done, 1), Browser.digits(again, 1));
        fields.put("narrative", "后来又改了");
        Response changed = browser.post("/report", fields);
        changed.then().statusCode(422).body(allOf(containsString("后来又改了"), containsString("已经登记过一次")));
        assertTrue(!Browser.hidden(changed, "key").equals(fields.get("key")));
    }

    @Test
    void keeps_what_was_typed_when_something_is_wrong() {
        Map<String, String> fields = fields();
        fields.put("title", "<b>\"标题\"</b>");
        fields.put("narrative", "");
        fields.put("occurredAt", "2099-01-01");
        fields.put("accusedUnits", "GAJ");
        browser.post("/report", fields).then().statusCode(422).body(allOf(containsString("有 2 处需要修改"),
                containsString("href=\"#f-narrative\""), containsString("&lt;b&gt;&quot;标题&quot;&lt;/b&gt;"),
                not(containsString("<b>\"标题")), containsString("value=\"GAJ\" selected"),
                containsString("发生时间不能晚于现在")));
    }

    /** The script that leads through the form says it before the server has to. */
    @Test
    void tells_its_script_what_must_be_there_in_the_words_of_the_answer() {
        String form = given().get("/report").asString();
        Map<String, String> nothing = fields();
        nothing.keySet().removeAll(List.of("title", "narrative", "matter"));
        Response answer = browser.post("/report", nothing);
        for (String words : List.of("请用一句话说明问题", "请写明事情经过", "请选择反映的性质")) {
            assertTrue(form.contains("data-missing=\"" + words + "\""), words);
            answer.then().statusCode(422).body(containsString("</span>" + words + "</p>"));
        }
        assertTrue(form.contains("data-counter=\"100\"") && form.contains("data-error-prefix=\"错误：\""));
    }

    @Test
    void speaks_english_when_asked() {
        given().cookie("lang", "en").get("/report").then().statusCode(200)
                .body(allOf(containsString("What happened"), containsString("Anonymous"), not(containsString("事情经过"))));
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("key", IdempotencyKey.random());
        fields.put("title", "在同一路口两次罚款");
        fields.put("narrative", "4月底在某路口被拦下，要求再交一次罚款。\n有票据两张。");
        fields.put("matter", "ACCUSATION");
        fields.put("category", "");
        fields.put("accusedLevel", "UNKNOWN");
        fields.put("identity.mode", "ANONYMOUS");
        return fields;
    }
}
