package cn.lawcampaign.intake.walk;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;

import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.LeadNews;
import cn.lawcampaign.intake.walk.WalkedReports.Kept;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.walk.Asker;
import cn.lawcampaign.platform.walk.Route;
import cn.lawcampaign.platform.walk.Routes;
import cn.lawcampaign.platform.walk.Walker;

/**
 * Walks the staff's routes and the door as every role of every unit: no answer holds words or number of a report that the
 * person must not see, and who may see it does. The routes are read from the running service, so a new one is walked at
 * once, and one with a parameter that nobody described here fails the test.
 */
@IntakeTest
class RouteWalkTest {

    private static final List<String> AREAS = List.of("/desk", "/api/desk", "/door", "/admin", "/audit");
    /** A call that lacks what it must have, with whatever else any form wants. */
    private static final Map<String, Object> CHANGE = Map.of("channel", "ZWR-P", "matter", "CLAIM", "reason", "核对");

    private static final String NOBODYS = UUID.randomUUID().toString();

    @Inject
    Campaign campaign;

    @Inject
    AgroalDataSource database;

    @Inject
    LeadNews news;

    @ConfigProperty(name = "suite.door.credential")
    String credential;

    @TestHTTPResource("/")
    URI origin;

    private final AtomicInteger shown = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger added = new AtomicInteger();
    private final Set<Route> reached = ConcurrentHashMap.newKeySet();
    private WalkedReports told;
    private String formToken;

    @Test
    void everybodyReadsWhatTheyMayAndNothingElse() {
        told = WalkedReports.told(database, news);
        formToken = given().get("/track").getCookie("csrf");
        Predicate<Route> atTheDoor = route -> route.path().startsWith("/door/");
        Map<Boolean, List<Route>> routes = Routes.served().stream()
                .filter(r -> AREAS.stream().anyMatch(area -> (r.path() + "/").startsWith(area + "/")))
                .collect(Collectors.partitioningBy(atTheDoor));
        List<Walker> walkers = new ArrayList<>(campaign.units().all().stream()
                .flatMap(unit -> Walker.ofUnit(campaign, unit).stream()).toList());
        campaign.closedQueueReaders()
                .forEach(reader -> walkers.add(Walker.of(campaign, reader, "JWJ", Set.of("handler"))));
        walkers.add(Walker.of(campaign, "everything", "DF-JJ", Set.copyOf(Walker.ROLES)));
        walkers.add(Walker.of(campaign, "nowhere", null, Set.copyOf(Walker.ROLES)));
        walkers.parallelStream().forEach(who -> {
            Asker asker = new Asker(origin, who.bearer(), formToken);
            routes.get(false).forEach(route -> pages(route, who, asker));
            DoorCaller caller = new DoorCaller(origin, credential, who.bearer());
            routes.get(true).forEach(route -> told.reports().forEach(report -> door(route, who, caller, report)));
        });
        Stream.of(routes.get(true), routes.get(false)).flatMap(List::stream)
                .forEach(route -> assertTrue(reached.contains(route), () -> "nobody came in by " + route));
        // of each unit an operator's two pages, a clerk's and an administrator's
        assertTrue(shown.get() >= 4 * campaign.units().all().size(), "too few pages: " + shown);
        assertTrue(opened.get() > 50, "too few reports opened: " + opened);
        assertTrue(added.get() > 20 && added.get() < opened.get(), "additions read: " + added);
    }

    private void pages(Route route, Walker who, Asker asker) {
        String address = route.address(Map.of("service", "intake", "id", "0", "file", NOBODYS, "report", NOBODYS,
                "text", "main"));
        HttpResponse<String> answer = route.isGet() ? asker.get(address) : asker.send(route, address, CHANGE);
        assertTrue(answer.statusCode() < 500, () -> who + " " + route + " " + answer.statusCode());
        assertFalse(answer.body().contains("页面已失效"), () -> route + " was not tried: its form had expired");
        if (answer.statusCode() != 401 && answer.statusCode() != 403) {
            reached.add(route);
        }
        shown.addAndGet(answer.statusCode() == 200 ? 1 : 0);
        assertFalse(answer.body().contains(told.parked().toString()), () -> who + " sees what is parked by " + route);
        // nobody of them entered any, so that a desk has none; but a unit may ask a clerk to release one
        check(route, answer, who, told.reports().stream()
                .filter(report -> !route.path().equals("/desk/releases") || !report.mayBeAskedOf(who.viewer()))
                .toList());
    }

    private void door(Route route, Walker who, DoorCaller caller, Kept report) {
        boolean may = report.mayBeSeenBy(who.viewer());
        HttpResponse<String> answer = knock(route, caller, report, report);
        assertEquals(may ? route.isGet() ? 200 : 204 : 403, answer.statusCode(),
                () -> who + " " + route + " " + report);
        check(route, answer, who, told.reports().stream().filter(r -> !may || r != report).toList());
        if (!may) {
            return;
        }
        reached.add(route);
        if (route.isGet()) {
            assertTrue(answer.body().contains(report.words()), () -> who + " " + report);
        }
        if (route.path().endsWith("/{report}")) {
            boolean reads = answer.body().contains(WalkedReports.ADDED);
            assertEquals(WalkedReports.mayReadAdded(who.viewer()), reads, () -> who + " " + report);
            opened.incrementAndGet();
            added.addAndGet(reads ? 1 : 0);
        }
        // through a lead of one's own to a report of another
        told.reports().stream().filter(other -> !other.mayBeSeenBy(who.viewer())).forEach(other -> {
            HttpResponse<String> refused = knock(route, caller, report, other);
            assertEquals(404, refused.statusCode(), () -> who + " " + route + " " + other);
            check(route, refused, who, told.reports());
        });
    }

    private static HttpResponse<String> knock(Route route, DoorCaller caller, Kept report, Kept of) {
        String fresh = UUID.randomUUID().toString();
        String address = route.address(Map.of("lead", report.lead().toString(), "report", of.filed().id().toString(),
                "file", of.file().toString(), "message", fresh, "ask", fresh));
        return route.isGet()
                ? caller.get(address)
                : route.path().contains("/asks/") ? caller.ask(address) : caller.put(address, of.filed().id());
    }

    private void check(Route route, HttpResponse<String> answer, Walker who, List<Kept> hidden) {
        hidden.stream().flatMap(Kept::signs).forEach(sign -> assertFalse(answer.body().contains(sign),
                () -> who + " is told " + sign + " by " + route));
    }
}
