package cn.lawcampaign.intake;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import cn.lawcampaign.platform.work.Jdbc;

/** A report that was filed over the public API, as its reporter and the tables know it. */
public record Filed(UUID id, String number, String code) {

    /** @param fields of the API; what a report needs at least is there */
    public static Filed report(AgroalDataSource database, Map<String, ?> fields) {
        Map<String, Object> report = new HashMap<>(
                Map.of("title", "乱罚款", "narrative", "被罚两次。", "matter", "ACCUSATION"));
        report.putAll(fields);
        Response filed = given().contentType(ContentType.JSON).body(report).post("/api/reports");
        String number = filed.then().statusCode(201).extract().path("number");
        UUID id = new Jdbc(database).query("select id from report where number = ?",
                row -> row.getObject(1, UUID.class), number).get(0);
        return new Filed(id, number, filed.path("queryCode"));
    }

    /** Number and code, as a form or the API wants them. */
    public Map<String, String> pair() {
        return Map.of("number", number, "queryCode", code);
    }
}
