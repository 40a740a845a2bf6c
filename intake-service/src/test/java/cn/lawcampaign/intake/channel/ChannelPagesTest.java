package cn.lawcampaign.intake.channel;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import io.restassured.response.Response;

import cn.lawcampaign.intake.IntakeTest;

@IntakeTest
class ChannelPagesTest {

    @Test
    void shows_the_thirteen_channels_and_the_form() {
        Response page = given().get("/");
        page.then().statusCode(200).header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(allOf(containsString("共 13 个公布渠道"), containsString("href=\"tel:04370000606\""),
                        containsString("href=\"mailto:ducha@gonganju.example\""), containsString("示例路0号505信箱"),
                        containsString("href=\"/report\""), containsString("市纪委监委")));
        assertEquals(13, page.asString().split("class=\"channel\"", -1).length - 1);
        given().cookie("lang", "en").get("/").then()
                .body(allOf(containsString("Ways to report"), not(containsString("举报渠道"))));
    }
}
