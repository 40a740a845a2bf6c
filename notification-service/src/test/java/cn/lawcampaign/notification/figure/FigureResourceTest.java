package cn.lawcampaign.notification.figure;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import cn.lawcampaign.deploy.embedded.EmbeddedResource;
import cn.lawcampaign.notification.kit.MailPort;
import cn.lawcampaign.notification.kit.Publisher;
import cn.lawcampaign.notification.kit.Told;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.event.Topics;
import cn.lawcampaign.platform.inbox.Inbox;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.work.Jdbc;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedResource.class, initArgs = @ResourceArg(name = "service", value = "notification"))
@QuarkusTestResource(MailPort.class)
class FigureResourceTest {

    private static final Duration LONG = Duration.ofSeconds(40);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Inject
    Inbox inbox;

    @Inject
    AgroalDataSource database;

    @Inject
    Campaign campaign;

    @Test
    void aReportIsCountedForThoseWhoMaySeeItsLeadAndRebuiltFiguresAreEqual() {
        Told lead = Told.lead("55555551", "GAJ-DC", "DF-JJ").by("GAJ-P", "PHONE").about("D4", "DF");
        Told closed = Told.lead("55555552", "JWJ", "YFB").inClosedQueue();
        Told alone = Told.lead("55555553", "JTJ-FZ");
        try (Publisher topics = new Publisher(brokers)) {
            topics.publish(lead.received("2023-06-07T02:00:00Z"));
            topics.publish(alone.received("2023-06-07T02:00:00Z"));
            topics.publish(lead.opened("2023-06-07T02:00:00Z"), closed.opened("2023-06-07T02:00:00Z"));
            topics.publishTwice(lead.dispatched(1, "2023-06-07T02:00:01Z", "2023-06-08", null));
            topics.publish(lead.signed("2023-06-07T03:00:00Z", true));
            topics.publish(closed.dispatched(1, "2023-06-07T02:00:01Z", "2023-06-08", null));
        }
        await().atMost(LONG).untilAsserted(() -> week(coordinator()).body("totals.SIGNED_FOR.count", equalTo(1)));
        week(coordinator()).body("totals.RECEIVED.count", equalTo(1))
                .body("byChannel.find { it.code == 'GAJ-P' }.count", equalTo(1))
                .body("byChannel.find { it.code == 'GAJ-P' }.name", equalTo("市公安局电话"))
                .body("byCategory.find { it.code == 'D' }.items.code", contains("D4"))
                .body("byCounty.find { it.code == 'DF' }.count", equalTo(1))
                .body("byUnit.code", contains("GAJ-DC"))
                .body("byUnit[0].figures.DISPATCHED.count", equalTo(1))
                .body("indicators.find { it.code == 'SIGNED_ON_TIME' }.percent", equalTo(100.0f))
                .body("indicators.find { it.code == 'RETURNED' }.numerator", nullValue())
                .body("period.endsOn", equalTo("2023-06-09"));
        await().atMost(LONG).untilAsserted(() -> week(as("jwj-reader1", "JWJ", Roles.HANDLER))
                .body("totals.IN_HAND.count", equalTo(1)));
        week(as("jwj-handler", "JWJ", Roles.HANDLER)).body("totals.IN_HAND.count", equalTo(0));
        week(as("df-jj-head", "DF-JJ", Roles.HEAD)).body("totals.RECEIVED.count", equalTo(0));
        week(as("gaj-dc-handler", "GAJ-DC", Roles.HANDLER)).body("totals.RECEIVED.count", equalTo(1));

        coordinator().get("/api/figures/week/leads?date=2023-06-09&measure=SIGNED_FOR&category=D").then()
                .statusCode(200).body("leads.number", contains("55555551")).body("count", equalTo(1));
        coordinator().get("/campaign?date=2023-06-09").then().statusCode(200).body(containsString("一周数据"));
        coordinator().get("/campaign/leads?date=2023-06-09").then().statusCode(200)
                .body(containsString("/leads/" + lead.id)).body(not(containsString(closed.id.toString())));
        coordinator().get("/campaign/charts/channel.svg?date=2023-06-09").then().statusCode(200)
                .contentType("image/svg+xml").body(containsString("市公安局电话"));
        whoLooksBehindAFigureIsWrittenDown();

        rebuildEqualsTheRunningFigures();
    }

    private void whoLooksBehindAFigureIsWrittenDown() {
        String narrowed = "?date=2023-06-09&measure=SIGNED_FOR&category=D&unit=GAJ-DC";
        for (String list : List.of("/api/figures/week/leads", "/campaign/leads")) {
            as("yfb-looks", "YFB", Roles.COORDINATOR).get(list + narrowed).then().statusCode(200);
        }
        String entry = "{\"week\": \"2023-06-09\", \"count\": \"1\", \"filters\": \"category unit\", \"measure\": \"SIGNED_FOR\"}";
        assertEquals(List.of(entry, entry), new Jdbc(database).query("select detail from audit_entry"
                + " where actor = 'yfb-looks' and action = 'lead.list'", row -> row.getString(1)));
    }

    @Test
    void aBadDayIsSaidClearly() {
        coordinator().get("/api/figures/week?date=2023-02-30").then().statusCode(400)
                .body("violations[0].field", equalTo("date"));
        coordinator().get("/api/figures/week?date=2999-01-01").then().statusCode(400)
                .body("violations[0].message", containsString("尚未开始"));
        coordinator().get("/api/figures/week?date=-999999999-01-01").then().statusCode(400);
        coordinator().get("/api/figures/week?date=2022-01-01").then().statusCode(400)
                .body("violations[0].message", containsString("2023-04-01"));
        coordinator().get("/api/figures/week/leads?measure=%00").then().statusCode(400)
                .body("violations[0].field", equalTo("measure"));
        coordinator().get("/api/figures/week/leads?unit=%27%20or%201").then().statusCode(200)
                .body("count", equalTo(0));
        coordinator().get("/campaign/charts/no.svg").then().statusCode(404);
        coordinator().cookie("lang", "en").get("/campaign?date=x").then().statusCode(400);
    }

    @Test
    void nobodyElseSeesFigures() {
        given().get("/api/figures/week").then().statusCode(401);
        as("zwr-operator", "ZWR", Roles.OPERATOR).get("/api/figures/week").then().statusCode(403);
        as("admin", "YFB", Roles.ADMIN).get("/campaign").then().statusCode(403);
        coordinator().get("/api/deliveries").then().statusCode(403);
    }

    private void rebuildEqualsTheRunningFigures() {
        FactStore again = new FactStore(new Jdbc(database), 2);
        FigureListener listener = new FigureListener(inbox, again, () -> 2);
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers, "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> all = List.of(Topics.REPORTS, Topics.LEADS).stream()
                    .flatMap(t -> consumer.partitionsFor(t).stream())
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            var ends = consumer.endOffsets(all);
            while (all.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofSeconds(1))) {
                    listener.onLead(message);
                }
            }
        }
        Period week = Period.weekOf(LocalDate.parse("2023-06-09"), campaign.zone());
        FactStore running = new FactStore(new Jdbc(database), 1);
        assertEquals(Figures.of(running.seenBy(everybody(), week), week, week.end()),
                Figures.of(again.seenBy(everybody(), week), week, week.end()));
        assertEquals(Set.copyOf(running.seenBy(everybody(), week)), Set.copyOf(again.seenBy(everybody(), week)));
    }

    private Viewer everybody() {
        return new Viewer("all", Set.of(Roles.COORDINATOR), List.of("YFB"),
                campaign.units().all().stream().map(u -> u.code()).collect(Collectors.toSet()), true);
    }

    private static io.restassured.response.ValidatableResponse week(RequestSpecification who) {
        return who.get("/api/figures/week?date=2023-06-09").then().statusCode(200);
    }

    private static RequestSpecification coordinator() {
        return as("yfb-coordinator", "YFB", Roles.COORDINATOR);
    }

    private static RequestSpecification as(String user, String unit, String role) {
        return given().header("Authorization", Tokens.bearer(user, unit, role));
    }
}
