package cn.lawcampaign.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import cn.lawcampaign.platform.parts.LibraryParts;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;
import cn.lawcampaign.platform.work.Jdbc;

@QuarkusTest
@TestProfile(ParkedPagesTest.Profile.class)
class ParkedPagesTest {

    private static final String PAGE = "/admin/platform/parked";
    private final String admin = Tokens.bearer("yfb-admin", "YFB", Roles.ADMIN);
    private final String consumer = "page-" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();
    private final AtomicBoolean wrong = new AtomicBoolean(true);

    @Inject
    Inbox inbox;

    @Inject
    AgroalDataSource database;

    @Test
    void showsTheHeadOfAKeyWithoutSayingWhichAndReplaysIt() {
        long id = parkTwo();
        Response page = page();
        page.then().statusCode(200).body(allOf(containsString(consumer), containsString("Counted.v1"),
                containsString("WRONG"), not(containsString(key)), containsString("/parked/" + id + "/replay"),
                not(containsString("/parked/" + (id + 1) + "/")), containsString("/admin/routing/parked")));
        send(page, id + "/replay", " ").then().statusCode(400);
        wrong.set(false);
        send(page, id + "/replay", "已修复").then().statusCode(303);
        page().then().body(not(containsString(consumer)));
        assertEquals(List.of("REPLAYED 已修复", "REPLAYED 已修复"), settled());
        assertEquals(List.of("message.replay", "message.replay"), audited());
    }

    @Test
    void saysSoWhenNothingHandlesItAnyMore() {
        String former = consumer + "-former";
        Jdbc jdbc = new Jdbc(database);
        jdbc.update(
                """
                        insert into parked_message (consumer, event_id, topic, partition, "offset", key, headers, payload, reason)
                        values (?, ?, 'test', 0, 0, ?, '{}', '{}', 'WRONG')""",
                former, UUID.randomUUID(), key);
        long id = jdbc.query("select id from parked_message where consumer = ?", row -> row.getLong(1), former).get(0);
        send(page(), id + "/replay", "换了版本").then().statusCode(409).body(containsString("没有重放"));
        assertEquals(List.of("WAITING"), jdbc.query("select state from parked_message where consumer = ?",
                row -> row.getString(1), former));
        send(page(), id + "/drop", "不再需要").then().statusCode(303);
    }

    @Test
    void dropsWithAReason() {
        long id = parkTwo();
        Response page = page();
        send(page, id + "/drop", "").then().statusCode(400);
        send(page, id + "/drop", "测试消息").then().statusCode(303);
        send(page, id + "/drop", "再次").then().statusCode(404);
        page().then().body(containsString("BEHIND"));
        assertEquals(List.of("DROPPED 测试消息", "WAITING null"), settled());
        assertEquals(List.of("message.drop"), audited());
    }

    @Test
    void isForAdministratorsOfThisService() {
        given().header("Authorization", Tokens.bearer("yfb-coordinator", "YFB", Roles.COORDINATOR)).get(PAGE).then()
                .statusCode(403);
        given().header("Authorization", admin).get("/admin/intake/parked").then().statusCode(404);
        given().get(PAGE).then().statusCode(401);
        given().header("Authorization", admin).cookie("lang", "en").get(PAGE).then()
                .body(containsString("Stopped messages"));
        send(page(), "0/replay", "没有").then().statusCode(404);
    }

    private long parkTwo() {
        for (int n = 1; n <= 2; n++) {
            inbox.handle(consumer, InboxTest.message(key, n), event -> {
                if (wrong.get()) {
                    throw new MessageFault("WRONG");
                }
            });
        }
        return new Jdbc(database).query("select min(id) from parked_message where consumer = ?", row -> row.getLong(1),
                consumer).get(0);
    }

    private Response page() {
        return given().header("Authorization", admin).get(PAGE);
    }

    private Response send(Response page, String act, String reason) {
        String token = page.getCookie("csrf") == null
                ? given().header("Authorization", admin).get(PAGE).getCookie("csrf")
                : page.getCookie("csrf");
        return given().redirects().follow(false).header("Authorization", admin).cookie("csrf", token)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("csrf", token)
                .formParam("reason", reason).post(PAGE + "/" + act);
    }

    private List<String> settled() {
        return new Jdbc(database).query(
                "select state, settle_reason from parked_message where consumer = ? order by id",
                row -> row.getString(1) + " " + row.getString(2), consumer);
    }

    private List<String> audited() {
        return new Jdbc(database).query("select action from audit_entry where detail ->> 'consumer' = ? order by id",
                row -> row.getString(1), consumer);
    }

    /** The library's parts, with people who sign in. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return new HashMap<>(Map.of("quarkus.oidc.tenant-enabled", "true"));
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(LibraryParts.class));
        }
    }
}
