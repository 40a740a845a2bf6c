package cn.lawcampaign.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

import cn.lawcampaign.deploy.embedded.EmbeddedResource;
import cn.lawcampaign.notification.kit.MailPort;
import cn.lawcampaign.notification.kit.Publisher;
import cn.lawcampaign.notification.kit.Told;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.event.Event;
import cn.lawcampaign.platform.event.routing.LeadOpened;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.visibility.Visibility;
import cn.lawcampaign.platform.walk.Asker;
import cn.lawcampaign.platform.walk.Route;
import cn.lawcampaign.platform.walk.Routes;
import cn.lawcampaign.platform.walk.Walker;

/**
 * Walks every route as every role of every unit: no answer names a lead that its reader may not see, and the figures count
 * exactly those that they may. Routes come from the running service, so a new one is walked at once. Everybody asks each
 * route; its filters, which only narrow the answer, are tried by handlers in one unit of each kind and by each other role.
 */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedResource.class, initArgs = @ResourceArg(name = "service", value = "notification"))
@QuarkusTestResource(MailPort.class)
class RouteWalkTest {

    private static final String WEEK = "2023-07-07";
    private static final String AT = "2023-07-05T02:00:00Z";
    private static final String PARKED = "/admin/notification/parked";
    /** What could name a lead: its number or an id. */
    private static final Pattern NAME = Pattern.compile("[0-9]{8}(?![0-9])|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** What to ask a route's parameter with; a route with another parameter fails the walk until it stands here. */
    private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("date", WEEK),
            Map.entry("measure", "IN_HAND"), Map.entry("channel", "WEB"), Map.entry("method", "WEB"),
            Map.entry("category", "B"), Map.entry("county", "DF"), Map.entry("unit", "GAJ-DC"),
            Map.entry("name", "unit"), Map.entry("size", "narrow"), Map.entry("page", "1"),
            Map.entry("state", "waiting"), Map.entry("to", "en"), Map.entry("back", "/"),
            Map.entry("service", "notification"), Map.entry("id", "0"));

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Inject
    Campaign campaign;

    @TestHTTPResource
    URI origin;

    private final List<LeadOpened> leads = new ArrayList<>();
    private final Set<String> tried = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answered = new AtomicInteger();
    private String formToken;

    @Test
    void nobodyIsToldOfALeadThatTheyMayNotSee() {
        tellOfLeads();
        List<Route> routes = Routes.served();
        assertTrue(routes.size() >= 8 && routes.stream().anyMatch(Route::takesForm), routes.toString());
        List<Walker> walkers = new ArrayList<>(campaign.units().all().stream()
                .flatMap(unit -> Walker.ofUnit(campaign, unit).stream()).toList());
        walkers.add(Walker.of(campaign, "jwj-reader1", "JWJ", Set.of(Roles.HANDLER)));
        for (String unit : List.of("GAJ-JJ-1", "NO-SUCH-UNIT")) {
            walkers.add(Walker.of(campaign, "everything", unit, Set.copyOf(Walker.ROLES)));
        }
        walkers.add(Walker.of(campaign, "nowhere", null, Set.copyOf(Walker.ROLES)));
        walkers.parallelStream().forEach(who -> walk(routes, who));
        assertTrue(answered.get() > 500, "too few answers: " + answered);
    }

    private void walk(List<Route> routes, Walker who) {
        Asker asker = new Asker(origin, who.bearer(), formToken);
        List<LeadOpened> seen = leads.stream().filter(l -> Visibility.maySee(who.viewer(), l.scope())).toList();
        Set<String> hidden = leads.stream().filter(l -> !seen.contains(l)).flatMap(RouteWalkTest::names)
                .collect(Collectors.toSet());
        boolean varied = tried.add(sort(who));
        for (Route route : routes) {
            if (!route.isGet()) {
                check(route.path(), asker.send(route, route.address(VALUES), Map.of("reason", "核实")), who, hidden);
                continue;
            }
            for (String address : addresses(route, varied)) {
                HttpResponse<String> answer = asker.get(address);
                check(address, answer, who, hidden);
                if (answer.statusCode() == 403) {
                    break;
                }
            }
        }
        countsExactly(seen, who, asker);
    }

    /** Handlers of one sort are of units of one kind. */
    private String sort(Walker who) {
        return who.viewer().roles() + " " + campaign.units().find(who.unit())
                .filter(u -> who.viewer().has(Roles.HANDLER))
                .map(u -> u.system() + " " + u.kind() + " " + u.countyCode().isPresent()).orElse("");
    }

    private static List<String> addresses(Route route, boolean varied) {
        String date = route.queries().contains("date") ? "date=" + WEEK : "";
        Stream<String> filters = route.queries().stream().filter(q -> varied && !q.equals("date"))
                .map(q -> "&" + q + "=" + route.value(q, VALUES));
        return Stream.concat(Stream.of(""), filters).map(f -> route.address(VALUES) + "?" + date + f).toList();
    }

    private void check(String address, HttpResponse<String> answer, Walker who, Set<String> hidden) {
        assertTrue(answer.statusCode() < 500, () -> who + " " + address + " " + answer.statusCode());
        assertFalse(answer.body().contains("页面已失效"), () -> address + " was not tried: its form had expired");
        answered.addAndGet(answer.statusCode() == 200 ? 1 : 0);
        NAME.matcher(answer.body()).results().map(MatchResult::group).filter(hidden::contains).findFirst()
                .ifPresent(name -> fail(name + " shown to " + who + " at " + address));
    }

    private static Stream<String> names(LeadOpened lead) {
        return Stream.of(lead.leadNumber(), lead.leadId().toString(), lead.reportIds().get(0).toString());
    }

    private void countsExactly(List<LeadOpened> seen, Walker who, Asker asker) {
        HttpResponse<String> figures = asker.get("/api/figures/week?date=" + WEEK);
        assertEquals(who.worksLeads() ? 200 : 403, figures.statusCode(), who.toString());
        if (who.worksLeads()) {
            assertEquals(seen.size(), JsonPath.from(figures.body()).getInt("totals.RECEIVED.count"), who.toString());
            String behind = asker.get("/api/figures/week/leads?date=" + WEEK).body();
            assertEquals(seen.stream().map(LeadOpened::leadNumber).sorted().toList(),
                    JsonPath.from(behind).getList("leads.number"), who.toString());
        }
    }

    private void tellOfLeads() {
        try (Publisher topics = new Publisher(brokers)) {
            int number = 80_000_001;
            for (Unit accused : campaign.units().all()) {
                open(topics, Told.lead(String.valueOf(number++), "GAJ-DC", accused.code()));
                open(topics, Told.lead(String.valueOf(number++), accused.code(), accused.code()));
            }
            open(topics, Told.lead("90000001", "JWJ", "YFB", "ZWR").inClosedQueue());
            leads.add(Told.lead("90000002", "YFB").opened(AT, true));
            topics.publish(leads.get(leads.size() - 1));
            topics.publish(leads.get(0).leadId(),
                    new LeadBroken(leads.get(0).leadId(), "unreadable", Instant.parse(AT)));
        }
        Walker office = Walker.of(campaign, "yfb-coordinator", "YFB", Set.of(Roles.COORDINATOR));
        long expected = leads.stream().filter(l -> Visibility.maySee(office.viewer(), l.scope())).count();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> as(office).get("/api/figures/week?date=" + WEEK)
                .then().body("totals.RECEIVED.count", equalTo((int) expected)));
        Walker reader = Walker.of(campaign, "jwj-reader1", "JWJ", Set.of(Roles.HANDLER));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> as(reader).get("/api/figures/week?date=" + WEEK)
                .then().body("totals.DISPATCHED.count", equalTo(1)));
        Walker admin = Walker.of(campaign, "yfb-admin", "YFB", Set.of(Roles.ADMIN));
        formToken = await().atMost(Duration.ofSeconds(60)).until(() -> as(admin).get(PARKED).getCookie("csrf"),
                token -> token != null);
    }

    private void open(Publisher topics, Told lead) {
        leads.add(lead.opened(AT));
        topics.publish(leads.get(leads.size() - 1), lead.dispatched(1, AT, "2023-07-06", null));
    }

    private static RequestSpecification as(Walker who) {
        return given().header("Authorization", who.bearer());
    }

    /** Of no lead's form, so that it is parked; its place in the list must not say whose it is. */
    record LeadBroken(UUID leadId, String scope, Instant at) implements Event {
    }
}
