package cn.lawcampaign.deploy.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.fasterxml.jackson.databind.JsonNode;

/** Reports that the system tests file, and what is asked about them. */
public final class Reports {

    /** How often tracking may be asked without being taken for guessing. */
    static final Duration UNHURRIED = Duration.ofSeconds(3);

    private static final List<JsonNode> RECEIPTS = new CopyOnWriteArrayList<>();

    private Reports() {
    }

    /** A plain matter that the rules hand to Dongfeng's traffic police. */
    public static Map<String, Object> parking() {
        return Map.of("title", "县医院门口违停堵路", "narrative", "县医院门口每天早晨两侧停满车，救护车进不去，请来处理。",
                "matter", "CLAIM", "category", "F1", "county", "DF", "occurredAt", "2023-05-10", "identity",
                Map.of("mode", "ANONYMOUS"));
    }

    /** An accusation of Dongfeng's traffic police, which must go past the whole county police. */
    public static Map<String, Object> accusation(String narrative) {
        return Map.of("title", "路口拦车只收现金", "narrative", narrative, "matter", "ACCUSATION", "category", "A2",
                "accusedUnits", List.of("DF-JJ"), "accusedLevel", "STAFF", "county", "DF", "identity",
                Map.of("mode", "NAMED", "name", "钱守真", "phone", "13900000000"));
    }

    public static JsonNode file(Api api, Map<String, Object> report) {
        JsonNode receipt = api.post(null, "/api/reports", report, 201);
        RECEIPTS.add(receipt);
        return receipt;
    }

    /** The query codes that were given out for reports filed here. */
    static List<String> queryCodes() {
        return RECEIPTS.stream().map(receipt -> receipt.get("queryCode").asText()).toList();
    }

    /** The leads of a report that the user may see. */
    public static JsonNode leads(Api api, String user, String number) {
        return api.get(user, "/api/leads?report=" + number).get("items");
    }

    public static JsonNode track(Api api, JsonNode receipt) {
        return api.post(null, "/api/reports/track", Map.of("number", receipt.get("number").asText(), "queryCode",
                receipt.get("queryCode").asText()), 200);
    }
}
