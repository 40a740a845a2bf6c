package cn.lawcampaign.notification.notice;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import cn.lawcampaign.deploy.embedded.EmbeddedResource;
import cn.lawcampaign.notification.kit.MailPort;
import cn.lawcampaign.notification.kit.Publisher;
import cn.lawcampaign.notification.kit.Told;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;
import cn.lawcampaign.platform.work.Jdbc;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedResource.class, initArgs = @ResourceArg(name = "service", value = "notification"))
@QuarkusTestResource(MailPort.class)
class NoticeMailTest {

    private static final Duration LONG = Duration.ofSeconds(40);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    @Inject
    AgroalDataSource database;

    @Inject
    Campaign campaign;

    private Publisher topics;
    private GreenMail server;

    @BeforeEach
    void connect() {
        topics = new Publisher(brokers);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void close() {
        topics.close();
        server.stop();
    }

    @Test
    void withTheMailServerAwayTheMailWaitsAndThenGoesOutOnce() throws Exception {
        Told lead = Told.lead("73019284", "GAJ-DC", "DF-JJ").withCoUnits("JCY").about("D4", "DF");
        topics.publish(lead.opened("2023-05-04T02:30:00Z"));
        topics.publishTwice(lead.dispatched(1, "2023-05-04T02:31:00Z", "2023-05-05", "2023-06-15"));

        await().atMost(LONG).untilAsserted(() -> RestAssured.given().header("Authorization", admin())
                .get("/api/deliveries").then().statusCode(200)
                .body("deliveries.find { it.kind == 'CO_UNIT' }.state", equalTo("FAILED")));

        server.start();
        await().atMost(LONG).until(() -> about(lead).size() == 2);
        Told marker = Told.lead("11111111", "GAJ-FZ");
        topics.publish(marker.opened("2023-05-04T03:00:00Z"),
                marker.dispatched(1, "2023-05-04T03:00:00Z", "2023-05-05", null));
        await().atMost(LONG).until(() -> about(marker).size() == 1);
        assertEquals(Set.of("gaj-dc@gonganju.example", "jcy@jianchayuan.example"),
                about(lead).stream().map(NoticeMailTest::recipient).collect(Collectors.toSet()));
        assertEquals(2, about(lead).size());

        MimeMessage mail = about(lead).stream().filter(m -> recipient(m).startsWith("gaj-dc")).findFirst()
                .orElseThrow();
        assertEquals("【线索交办】73019284，请于2023年5月5日（含当日）前签收", mail.getSubject());
        String text = content(mail, 0);
        assertTrue(text.contains("http://localhost:8080/leads/" + lead.id), text);
        assertTrue(text.contains("2023年6月15日"), text);
        saysNothingOfTheMatter(text + content(mail, 1));

        MimeMessage coUnit = about(lead).stream().filter(m -> recipient(m).startsWith("jcy")).findFirst().orElseThrow();
        assertEquals("【线索协办】73019284，请登录查看", coUnit.getSubject());
        for (int part = 0; part < 2; part++) {
            assertFalse(content(coUnit, part).contains("签收期限") || content(coUnit, part).contains("前签收")
                    || content(coUnit, part).contains("Sign for it"), "a co-unit has nothing to sign for");
        }
    }

    @Test
    void nobodyAccusedIsTold() {
        server.start();
        Told accused = Told.lead("22222222", "DF-JJ", "DF-GA");
        Told marker = Told.lead("33333333", "GAJ-XJ");
        topics.publish(accused.dispatched(1, "2023-05-04T02:31:00Z", "2023-05-05", null));
        topics.publish(marker.dispatched(1, "2023-05-04T02:31:00Z", "2023-05-05", null));
        await().atMost(LONG).until(() -> about(marker).size() == 1);
        assertEquals(List.of(), about(accused));
    }

    @Test
    void theOfficeIsToldOfTriage() throws Exception {
        server.start();
        Told waiting = Told.lead("44444444", "YFB");
        topics.publish(waiting.opened("2023-05-04T02:30:00Z", true));
        await().atMost(LONG).until(() -> about(waiting).size() == 1);
        String text = content(about(waiting).get(0), 0);
        assertTrue(text.contains("http://localhost:8080/leads/triage"), text);
        assertFalse(text.contains(waiting.id.toString()), text);
    }

    @Test
    void aUnitWithoutAClockToSignIsToldToo() throws Exception {
        server.start();
        Told lead = Told.lead("73019292", "GAJ-DC");
        topics.publish(lead.dispatched(1, "2023-05-04T02:31:00Z", null, null));
        await().atMost(LONG).until(() -> about(lead).size() == 1);
        assertEquals("【线索交办】73019292，请尽快签收", about(lead).get(0).getSubject());
        assertFalse(content(about(lead).get(0), 0).contains("前签收"));
    }

    @Test
    void theReadersOfTheClosedQueueAreToldNothingButThatTheyShouldLook() throws Exception {
        server.start();
        Told closed = Told.lead("73019306", "JWJ", "YFB").inClosedQueue();
        topics.publish(closed.opened("2023-05-04T02:30:00Z"),
                closed.dispatched(1, "2023-05-04T02:31:00Z", "2023-05-05", "2023-06-15"));
        List<String> readers = campaign.avoidance().closedQueueMailboxes();
        await().atMost(LONG).until(() -> new Jdbc(database).query(
                "select 1 from delivery where dedup_key like ? and state = 'SENT'", row -> 1,
                "dispatched:" + closed.id + ":%").size() == readers.size());
        assertEquals(Set.of("jwj-reader1@jiweijianwei.example", "jwj-reader2@jiweijianwei.example"),
                received().map(NoticeMailTest::recipient).filter(to -> to.startsWith("jwj"))
                        .collect(Collectors.toSet()));
        for (MimeMessage mail : received().filter(m -> readers.contains(recipient(m))).toList()) {
            assertEquals("封闭办理队列有新事项，请登录查看", mail.getSubject());
            String all = content(mail, 0) + content(mail, 1);
            assertTrue(content(mail, 0).lines().anyMatch("登录后查看：http://localhost:8080/leads"::equals), all);
            for (String sign : List.of(closed.number, closed.id.toString(), "2023年", "2023-", "YFB")) {
                assertFalse(all.contains(sign), sign);
            }
        }
    }

    @Test
    void theLogHintsAtNoLeadThatItsReaderMustNotKnow() {
        Told closed = Told.lead("55555555", "JWJ", "YFB").inClosedQueue();
        Told avoided = Told.lead("66666666", "XA-ZF", "ZWR", "YFB");
        Told marker = Told.lead("77777777", "GAJ-FZ");
        for (Told lead : List.of(closed, avoided, marker)) {
            topics.publish(lead.opened("2023-05-04T02:30:00Z"),
                    lead.dispatched(1, "2023-05-04T02:31:00Z", "2023-05-05", null));
        }
        await().atMost(LONG).untilAsserted(() -> assertEquals(3, new Jdbc(database).query("""
                select distinct f.lead_id from delivery d
                join lead_fact f on d.dedup_key like 'dispatched:' || f.lead_id || ':%'
                where f.lead_id in (?, ?, ?) and f.dispatch_no = 1""", row -> 1, closed.id, avoided.id, marker.id)
                .size()));
        for (String path : List.of("/api/deliveries", "/campaign/deliveries", "/campaign/deliveries?state=waiting")) {
            RestAssured.given().header("Authorization", admin()).get(path).then().statusCode(200)
                    .body(allOf(containsString("gaj-fz@"), not(containsString("jwj")), not(containsString("xa-zf@"))));
            RestAssured.given().header("Authorization", Tokens.bearer("jcy-admin", "JCY", Roles.ADMIN)).get(path)
                    .then().statusCode(200).body(allOf(containsString("xa-zf@"), not(containsString("jwj-"))));
            RestAssured.given().header("Authorization", Tokens.bearer("admin", null, Roles.ADMIN)).get(path).then()
                    .statusCode(200).body(not(containsString("gaj-fz@")));
        }
    }

    private static void saysNothingOfTheMatter(String mail) {
        for (String told : List.of("D4", "DF", "东丰", "暴力", "匿名", "WEB", "被举报")) {
            assertFalse(mail.contains(told), told);
        }
    }

    // other tests' mails may still be on their way
    private List<MimeMessage> about(Told lead) {
        return received().filter(m -> subject(m).contains(lead.number)).toList();
    }

    private Stream<MimeMessage> received() {
        return Arrays.stream(server.getReceivedMessages());
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String content(MimeMessage mail, int part) throws MessagingException, IOException {
        return ((MimeMultipart) mail.getContent()).getBodyPart(part).getContent().toString();
    }

    private static String admin() {
        return Tokens.bearer("yfb-admin", "YFB", Roles.ADMIN);
    }
}
