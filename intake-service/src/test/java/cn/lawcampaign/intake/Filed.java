package cn.lawcampaign.intake;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;

import cn.lawcampaign.platform.work.Jdbc;

/** A report that was filed over the public API, as its reporter and the tables know it. */
public record Filed(UUID id, String number, String code) {

    /** @param fields of the API; what a report needs at least is there */
    public static Filed report(AgroalDataSource database, Map<String, ?> fields) {
        return of(database, given().contentType(ContentType.JSON).body(whole(fields)).post("/api/reports"));
    }

    /** The same with a text beside it, in a file. */
    public static Filed reportWithFile(AgroalDataSource database, Map<String, ?> fields, String text) {
        return of(database,
                given().multiPart("report", new JsonObject(whole(fields)).encode(), "application/json; charset=utf-8")
                        .multiPart("file", "说明.txt", text.getBytes(StandardCharsets.UTF_8)).post("/api/reports"));
    }

    private static Map<String, Object> whole(Map<String, ?> fields) {
        Map<String, Object> report = new HashMap<>(
                Map.of("title", "乱罚款", "narrative", "被罚两次。", "matter", "ACCUSATION"));
        report.putAll(fields);
        return report;
    }

    private static Filed of(AgroalDataSource database, Response filed) {
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
