package cn.lawcampaign.routing.lead;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.restassured.response.ValidatableResponse;

import cn.lawcampaign.routing.FakeDoor;
import cn.lawcampaign.routing.Forms;
import cn.lawcampaign.routing.Leads;
import cn.lawcampaign.routing.Reports;
import cn.lawcampaign.routing.RoutingTest;
import cn.lawcampaign.routing.Staff;

/** Notes, answers and reasons: what can't be kept is refused at its field, what can comes back as it was typed. */
@RoutingTest
class TypedWordsTest {

    private static final Staff HANDLER = Staff.handler("JCY");
    private static final String RARE = "𠮷姓当事人，车牌𬌗字";

    /** Where people type, with what else the change needs. */
    private enum Place {
        NOTE("note", "/api/leads/%s/progress", ""), ANSWER("text", "/api/leads/%s/conclude",
                "\"finding\":\"PARTLY\","), REASON("reason", "/api/triage/%s/assign", "\"unit\":\"JCY\",");

        private final String field;
        private final String address;
        private final String rest;

        Place(String field, String address, String rest) {
            this.field = field;
            this.address = address;
            this.rest = rest;
        }

        private Staff who() {
            return this == REASON ? Staff.COORDINATOR : HANDLER;
        }

        private UUID lead() {
            if (this == REASON) {
                return Leads.of(Reports.accusation("D1"), Staff.COORDINATOR);
            }
            UUID id = Leads.of(Reports.accusation("D4", "GAJ-JJ-1"), HANDLER);
            Leads.change(id, HANDLER, "sign-for").then().statusCode(200);
            Leads.change(id, HANDLER, "accept").then().statusCode(200);
            return id;
        }

        /** @param json the text as it stands in JSON, escapes included */
        private ValidatableResponse send(UUID lead, String json) {
            return who().sends("{\"version\":" + Leads.version(lead, who()) + "," + rest + "\"" + field + "\":\"" + json
                    + "\"}").post(address.formatted(lead)).then();
        }
    }

    static Stream<Arguments> badTexts() {
        return Stream.of(Place.values()).flatMap(place -> Stream.of(
                Arguments.of(place, "核实\\u0000", "无法保存的字符"), Arguments.of(place, "核实\\ud842", "无法保存的字符"),
                Arguments.of(place, "\\udfb7核实", "无法保存的字符"), Arguments.of(place, "字".repeat(5_001), "最多 5000 字"),
                Arguments.of(place, " \u3000", "请填写此项")));
    }

    @BeforeEach
    void openDoor() {
        FakeDoor.NEXT.clear();
        FakeDoor.ASKED.clear();
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void whatCannotBeKeptIsNamedAtItsField(Place place, String json, String complaint) {
        UUID id = place.lead();
        long before = Leads.version(id, place.who());
        place.send(id, json).statusCode(400).body("violations[0].field", equalTo(place.field),
                "violations[0].message", containsString(complaint));
        place.who().asks().get("/api/leads/" + id).then().body("version", equalTo((int) before));
    }

    @Test
    void rareCharactersComeBackAsTheyWereTyped() {
        for (Place place : Place.values()) {
            UUID id = place.lead();
            place.send(id, RARE).statusCode(200);
            place.who().asks().get("/api/leads/" + id).then().body("timeline.note", hasItem(RARE));
            place.who().asks().get("/leads/" + id).then().body(containsString(RARE));
        }
        assertTrue(FakeDoor.ASKED.get(0).body().contains(RARE));
    }

    @Test
    void aFormGivesBackWhatWasTypedWithWhatIsWrongWithIt() {
        UUID id = Place.NOTE.lead();
        Forms.send(HANDLER, id, "progress", Map.of("note", RARE + "字".repeat(5_000))).then().statusCode(422)
                .body(allOf(containsString("最多 5000 字"), containsString(RARE)));
        Forms.send(HANDLER, id, "progress", Map.of("note", "\u0000" + RARE)).then().statusCode(422)
                .body(allOf(containsString("无法保存的字符"), containsString(RARE)));
    }
}
