package cn.lawcampaign.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.walk.Asker;
import cn.lawcampaign.platform.walk.Route;
import cn.lawcampaign.platform.walk.Routes;
import cn.lawcampaign.platform.walk.Walker;
import cn.lawcampaign.platform.work.Jdbc;
import cn.lawcampaign.routing.WalkedLeads.Kept;

/**
 * Walks every route of the service as every role of every unit: no answer names a lead that the person must not see, and
 * who may see one does. The routes are read from the running service, so a new one is walked at once, and one with a
 * parameter that nobody described here fails the test.
 */
@RoutingTest
class RouteWalkTest {

    /** Of a route's filters those that a lead could be guessed by. */
    private static final Set<String> GUESSES = Set.of("report", "unit", "number");
    /** A change of the lead as it stands, with whatever any form wants. */
    private static final Map<String, Object> CHANGE = Map.of("version", 2, "note", "核实", "finding", "PARTLY", "text",
            "答复", "unit", "GAJ-DC", "reason", "研判");

    @Inject
    Campaign campaign;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource("/")
    URI origin;

    private final AtomicInteger shown = new AtomicInteger();
    private final AtomicInteger seen = new AtomicInteger();
    private final Map<String, Integer> unknown = new ConcurrentHashMap<>();
    private WalkedLeads told;
    private String formToken;

    @Test
    void everybodyIsToldOfTheLeadsThatTheyMaySeeAndOfNoOther() {
        told = WalkedLeads.told(new Jdbc(database));
        formToken = Staff.COORDINATOR.asks().get("/leads/" + waiting().id()).getCookie("csrf");
        List<Route> routes = Routes.served();
        assertTrue(
                Stream.of("/leads", "/api/leads/{id}", "/leads/triage/{id}/assign", "/admin/{service}/parked/{id}/drop")
                        .allMatch(path -> routes.stream().anyMatch(r -> r.path().equals(path))),
                routes.toString());
        List<Walker> walkers = new ArrayList<>(campaign.units().all().stream()
                .flatMap(unit -> Walker.ofUnit(campaign, unit).stream()).toList());
        walkers.add(Walker.of(campaign, Staff.READER.user(), "JWJ", Set.of(Staff.READER.roles())));
        walkers.add(Walker.of(campaign, "everything", "DF-JJ", Set.copyOf(Walker.ROLES)));
        walkers.add(Walker.of(campaign, "nowhere", null, Set.copyOf(Walker.ROLES)));
        walkers.parallelStream().forEach(who -> walk(routes, who));
        assertTrue(shown.get() > 1_000, "too few answers: " + shown);
        assertTrue(seen.get() > 50, "too few leads seen: " + seen);
    }

    private Kept waiting() {
        return told.leads().stream().filter(l -> l.scope().leadUnit().equals("YFB")).findFirst().orElseThrow();
    }

    private void walk(List<Route> routes, Walker who) {
        Asker asker = new Asker(origin, who.bearer(), formToken);
        List<Kept> hidden = told.leads().stream().filter(lead -> !lead.mayBeSeenBy(who)).toList();
        told.leads().stream().filter(lead -> lead.mustBeHiddenFrom(who, campaign.units()))
                .forEach(lead -> assertTrue(hidden.contains(lead), who + " may see " + lead));
        // who has no role for leads is refused before any is looked at, so one of them will do
        List<Kept> tried = who.worksLeads() ? hidden : hidden.subList(0, 1);
        for (Route route : routes) {
            if (route.hasParameters()) {
                // all changes go through one gate, whose question the units' handlers ask of every lead
                List<Kept> those = route.isGet() || who.viewer().has(Roles.HANDLER) ? tried : tried.subList(0, 1);
                those.forEach(lead -> refused(route, who, asker, lead, hidden));
            } else if (route.isGet()) {
                listed(route, who, asker, tried, hidden);
            }
        }
        told.leads().stream().filter(lead -> !hidden.contains(lead)).forEach(lead -> sees(who, asker, lead));
    }

    private void refused(Route route, Walker who, Asker asker, Kept lead, List<Kept> hidden) {
        int unknown = unknown(route, who, asker);
        String address = address(route, lead.id(), lead.reportId());
        HttpResponse<String> answer = ask(asker, route, address);
        assertEquals(unknown, answer.statusCode(), () -> who + " can tell " + lead + " from none by " + route);
        assertFalse(answer.body().contains("页面已失效"), () -> route + " was not tried: its form had expired");
        check(address, answer, who, hidden, lead.id().toString());
    }

    /** What this role is answered about a lead that does not exist: none, or that it has no leads to ask about. */
    private int unknown(Route route, Walker who, Asker asker) {
        return unknown.computeIfAbsent(route + " " + who.viewer().roles(), same -> {
            String address = address(route, UUID.randomUUID(), UUID.randomUUID());
            int status = ask(asker, route, address).statusCode();
            assertTrue(status == 404 || status == 403 || !route.path().contains("{id}") && status == 200,
                    () -> who + " " + address + " " + status);
            return status;
        });
    }

    private static String address(Route route, UUID id, UUID report) {
        return route.address(Map.of("id", id.toString(), "act", "conclude", "service", "routing", "report",
                report.toString(), "file", UUID.randomUUID().toString()));
    }

    private static HttpResponse<String> ask(Asker asker, Route route, String address) {
        return route.isGet() ? asker.get(address) : asker.send(route, address, CHANGE);
    }

    private void listed(Route route, Walker who, Asker asker, List<Kept> tried, List<Kept> hidden) {
        check(route.path(), asker.get(route.path()), who, hidden, "");
        Map<String, String> values = new HashMap<>(Map.of("state", "DISPATCHED", "category", "D", "late", "true",
                "page", "1", "to", "en", "back", "/leads"));
        Set<String> asked = new HashSet<>();
        for (Kept lead : tried) {
            values.putAll(Map.of("report", lead.report(), "unit", lead.scope().leadUnit(), "number", lead.number()));
            for (String query : route.queries()) {
                if (GUESSES.contains(query) || lead == tried.get(0)) {
                    String value = route.value(query, values);
                    String address = route.path() + "?" + query + "=" + value;
                    if (asked.add(address)) {
                        HttpResponse<String> answer = asker.get(address);
                        check(address, answer, who, hidden, value);
                        boolean counts = address.matches("/api/leads\\?(report|number)=.*")
                                && answer.statusCode() == 200;
                        assertEquals(0, counts ? total(answer) : 0, () -> who + " " + address);
                    }
                }
            }
        }
    }

    /** @param asked what the asker said, so that hearing it again tells nothing */
    private void check(String address, HttpResponse<String> answer, Walker who, List<Kept> hidden, String asked) {
        assertTrue(answer.statusCode() < 500, () -> who + " " + address + " " + answer.statusCode());
        shown.addAndGet(answer.statusCode() == 200 ? 1 : 0);
        Stream.concat(Stream.of(told.parked().number(), told.parked().reportId().toString()),
                hidden.stream().flatMap(Kept::signs)).filter(sign -> !sign.equals(asked))
                .forEach(sign -> assertFalse(answer.body().contains(sign),
                        () -> who + " is told " + sign + " by " + address));
    }

    private void sees(Walker who, Asker asker, Kept lead) {
        for (String guess : List.of("report=" + lead.report(), "number=" + lead.number())) {
            assertEquals(1, total(asker.get("/api/leads?" + guess)), () -> who + " " + lead);
        }
        assertEquals(200, asker.get("/leads/" + lead.id()).statusCode(), () -> who + " " + lead);
        Route form = new Route("POST", "/leads/{id}/open", List.of());
        HttpResponse<String> opened = asker.send(form, "/leads/" + lead.id() + "/open", CHANGE);
        assertEquals(200, opened.statusCode(), () -> who + " " + lead);
        seen.incrementAndGet();
    }

    private static int total(HttpResponse<String> list) {
        return JsonPath.from(list.body()).getInt("total");
    }
}
