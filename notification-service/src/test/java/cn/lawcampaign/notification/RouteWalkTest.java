package cn.lawcampaign.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import cn.lawcampaign.notification.kit.Routes;
import cn.lawcampaign.notification.kit.Told;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.event.routing.LeadOpened;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.visibility.Visibility;

/**
 * Walks every GET route as everybody: no answer names a lead that its reader may not see, and the figures count exactly
 * those that they may. Routes come from the service's own API description, so a new one is walked at once. Everybody asks
 * each route; its parameters, which only narrow the answer, are tried by one unit of each kind and by each role.
 */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedResource.class, initArgs = @ResourceArg(name = "service", value = "notification"))
@QuarkusTestResource(MailPort.class)
class RouteWalkTest {

    private static final String WEEK = "2023-07-07";
    private static final String AT = "2023-07-05T02:00:00Z";
    private static final List<String> ROLES = List.of(Roles.OPERATOR, Roles.CLERK, Roles.COORDINATOR, Roles.CUSTODIAN,
            Roles.HANDLER, Roles.HEAD, Roles.AUDITOR, Roles.ADMIN);

    /** What could name a lead: its number or an id. */
    private static final Pattern NAME = Pattern.compile("[0-9]{8}(?![0-9])|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What to ask a route's parameter with; a route with another parameter fails the walk until it stands here. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(Map.entry("date", List.of(WEEK)),
            Map.entry("measure", List.of("IN_HAND")), Map.entry("channel", List.of("WEB")),
            Map.entry("method", List.of("WEB")), Map.entry("category", List.of("B")),
            Map.entry("county", List.of("DF")), Map.entry("unit", List.of("GAJ-DC")),
            Map.entry("name", List.of("channel", "category", "county", "unit")), Map.entry("size", List.of("narrow")),
            Map.entry("page", List.of("1")), Map.entry("state", List.of("waiting")), Map.entry("to", List.of("en")),
            Map.entry("back", List.of("/")), Map.entry("service", List.of("notification")));

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Inject
    Campaign campaign;

    @TestHTTPResource
    URI origin;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<LeadOpened> leads = new ArrayList<>();

    @Test
    void nobodyIsToldOfALeadThatTheyMayNotSee() {
        tellOfLeads();
        Routes routes = Routes.of(
                given().get("/api/openapi/notification?format=json").then().statusCode(200).extract().jsonPath(),
                VALUES);
        List<String> plain = routes.plain(WEEK);
        List<String> varied = routes.varied(WEEK);
        assertTrue(varied.size() > 15, "too few routes: " + varied);
        Set<String> tried = new HashSet<>();
        int answered = 0;
        for (Viewer viewer : viewers()) {
            List<LeadOpened> seen = leads.stream().filter(l -> Visibility.maySee(viewer, l.scope())).toList();
            Set<String> hidden = leads.stream().filter(l -> !seen.contains(l)).flatMap(RouteWalkTest::names)
                    .collect(Collectors.toSet());
            String token = token(viewer);
            Set<String> refused = new HashSet<>();
            for (String address : tried.add(sort(viewer)) ? varied : plain) {
                String path = address.replaceFirst("\\?.*", "");
                if (refused.contains(path)) {
                    continue;
                }
                HttpResponse<String> answer = get(address, token);
                assertTrue(answer.statusCode() < 500, address + " " + answer.statusCode());
                answered += answer.statusCode() == 200 ? 1 : 0;
                if (answer.statusCode() == 403) {
                    refused.add(path);
                }
                NAME.matcher(answer.body()).results().map(MatchResult::group).filter(hidden::contains).findFirst()
                        .ifPresent(name -> fail(name + " shown to " + viewer.name() + " at " + address));
            }
            countsExactly(seen, viewer);
        }
        assertTrue(answered > 500, "too few answers: " + answered);
    }

    /** Viewers of one sort differ by their unit alone, among units of one kind. */
    private String sort(Viewer viewer) {
        return viewer.roles() + " " + campaign.units().find(viewer.unit())
                .map(u -> u.system() + " " + u.kind() + " " + u.countyCode().isPresent()).orElse("");
    }

    private static Stream<String> names(LeadOpened lead) {
        return Stream.of(lead.leadNumber(), lead.leadId().toString(), lead.reportIds().get(0).toString());
    }

    private HttpResponse<String> get(String address, String token) {
        HttpRequest request = HttpRequest.newBuilder(origin.resolve(address)).header("Authorization", token).build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
    }

    private void tellOfLeads() {
        try (Publisher topics = new Publisher(brokers)) {
            int number = 80_000_001;
            for (Unit accused : campaign.units().all()) {
                Told lead = Told.lead(String.valueOf(number++), "GAJ-DC", accused.code());
                Told atAccused = Told.lead(String.valueOf(number++), accused.code(), accused.code());
                leads.add(lead.opened(AT));
                leads.add(atAccused.opened(AT));
                topics.publish(leads.get(leads.size() - 2), lead.dispatched(1, AT, "2023-07-06", null));
                topics.publish(leads.get(leads.size() - 1), atAccused.dispatched(1, AT, "2023-07-06", null));
            }
            Told closed = Told.lead("90000001", "JWJ", "YFB", "ZWR").inClosedQueue();
            leads.add(closed.opened(AT));
            leads.add(Told.lead("90000002", "YFB").opened(AT, true));
            topics.publish(leads.get(leads.size() - 2), closed.dispatched(1, AT, "2023-07-06", null));
            topics.publish(leads.get(leads.size() - 1));
        }
        Viewer office = viewer("yfb-coordinator", "YFB", Set.of(Roles.COORDINATOR));
        long expected = leads.stream().filter(l -> Visibility.maySee(office, l.scope())).count();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> as(office).get("/api/figures/week?date=" + WEEK)
                .then().body("totals.RECEIVED.count", equalTo((int) expected)));
        Viewer reader = viewer("jwj-reader1", "JWJ", Set.of(Roles.HANDLER));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> as(reader).get("/api/figures/week?date=" + WEEK)
                .then().body("totals.DISPATCHED.count", equalTo(1)));
    }

    private List<Viewer> viewers() {
        List<Viewer> viewers = new ArrayList<>();
        campaign.units().all()
                .forEach(u -> viewers.add(viewer(u.code() + "-handler", u.code(), Set.of(Roles.HANDLER))));
        for (String role : ROLES) {
            viewers.add(viewer("yfb-" + role, "YFB", Set.of(role)));
            viewers.add(viewer("df-jj-" + role, "DF-JJ", Set.of(role)));
            viewers.add(viewer("nowhere-" + role, null, Set.of(role)));
        }
        viewers.add(viewer("jwj-reader1", "JWJ", Set.of(Roles.HANDLER)));
        viewers.add(viewer("unknown", "NO-SUCH-UNIT", Set.copyOf(ROLES)));
        viewers.add(viewer("all-roles", "GAJ-JJ-1", Set.copyOf(ROLES)));
        return viewers;
    }

    private Viewer viewer(String name, String unit, Set<String> roles) {
        if (campaign.units().find(unit).isEmpty()) {
            return new Viewer(name, roles, List.of(), Set.of(), false);
        }
        return new Viewer(name, roles, campaign.units().path(unit).stream().map(Unit::code).toList(),
                campaign.units().subtree(unit).stream().map(Unit::code).collect(Collectors.toSet()),
                campaign.closedQueueReaders().contains(name));
    }

    private void countsExactly(List<LeadOpened> seen, Viewer viewer) {
        String token = token(viewer);
        HttpResponse<String> figures = get("/api/figures/week?date=" + WEEK, token);
        if (figures.statusCode() == 200) {
            assertEquals(seen.size(), JsonPath.from(figures.body()).getInt("totals.RECEIVED.count"), viewer.name());
            String leads = get("/api/figures/week/leads?date=" + WEEK, token).body();
            assertEquals(seen.stream().map(LeadOpened::leadNumber).sorted().toList(),
                    JsonPath.from(leads).getList("leads.number"), viewer.name());
        }
    }

    private static RequestSpecification as(Viewer viewer) {
        return given().header("Authorization", token(viewer));
    }

    private static String token(Viewer viewer) {
        return Tokens.bearer(viewer.name(), viewer.unit(), viewer.roles().toArray(String[]::new));
    }
}
