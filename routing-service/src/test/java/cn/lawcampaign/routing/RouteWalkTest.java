package cn.lawcampaign.routing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.work.Jdbc;
import cn.lawcampaign.routing.Routes.Route;

/**
 * Walks every route of the service as every role of every unit: no answer names a lead that the person must not see. The
 * routes are read from the classes, so a new one is walked at once, and one with a parameter that nobody described here
 * fails the test.
 */
@RoutingTest
class RouteWalkTest {

    private static final List<String> ROLES = List.of(Roles.OPERATOR, Roles.CLERK, Roles.COORDINATOR, Roles.CUSTODIAN,
            Roles.HANDLER, Roles.HEAD, Roles.AUDITOR, Roles.ADMIN);

    private static final List<String> WORK_LEADS = List.of(Roles.COORDINATOR, Roles.HANDLER, Roles.HEAD);

    @Inject
    Campaign campaign;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource("/")
    URI origin;

    /**
     * A lead as it is kept, and what may give it away.
     *
     * @param accused units that keep out
     */
    private record Kept(UUID id, String number, String report, List<String> accused, boolean closed) {

        boolean isHiddenFrom(Campaign campaign, String role, String unit) {
            return closed || !WORK_LEADS.contains(role)
                    || accused.stream().anyMatch(a -> campaign.units().isWithin(unit, a));
        }
    }

    @Test
    void nobodyIsToldOfALeadThatTheyMustNotSee() {
        List<Kept> leads = leads();
        List<Route> routes = Routes.all();
        assertTrue(routes.size() >= 10, routes.toString());
        for (Unit unit : campaign.units().all()) {
            for (String role : ROLES) {
                Staff who = new Staff(unit.code().toLowerCase(Locale.ROOT) + "-" + role, unit.code(), role);
                List<Kept> hidden = leads.stream().filter(l -> l.isHiddenFrom(campaign, role, unit.code())).toList();
                Browser browser = new Browser(origin.toString().replaceAll("/$", ""), who);
                for (Route route : routes) {
                    walk(route, who, browser, hidden);
                }
            }
        }
    }

    private void walk(Route route, Staff who, Browser browser, List<Kept> hidden) {
        // who has no role for leads is refused before any lead is looked at, so one of them will do; so it does for changes
        boolean worksLeads = WORK_LEADS.containsAll(List.of(who.roles()));
        if (!route.hasParameters()) {
            for (String query : worksLeads
                    ? List.of("", "?report=" + hidden.get(0).report + "&unit=" + who.unit())
                    : List.of("")) {
                check(route.path() + query, browser.ask("GET", route.path() + query), who, hidden);
            }
            return;
        }
        for (Kept lead : worksLeads && route.isGet() ? hidden : hidden.subList(0, 1)) {
            String path = route.path(lead.id);
            HttpResponse<String> answer = browser.ask(route.method(), path);
            assertTrue(List.of(403, 404, 415).contains(answer.statusCode()),
                    () -> who.user() + " " + route + " " + answer.statusCode());
            check(path, answer, who, hidden);
        }
    }

    private static void check(String path, HttpResponse<String> answer, Staff who, List<Kept> hidden) {
        // links back to what was asked tell the asker nothing
        String query = path.replaceFirst(".*\\?(report=[0-9]+).*", "$1");
        String body = answer.body();
        for (String own : List.of(path, query)) {
            body = body.replace(own, "").replace(URLEncoder.encode(own, StandardCharsets.UTF_8), "");
        }
        assertTrue(answer.statusCode() < 500, () -> who.user() + " " + path + " " + answer.statusCode());
        String text = body;
        for (Kept lead : hidden) {
            for (String sign : List.of(lead.id.toString(), lead.number, lead.report)) {
                assertFalse(text.contains(sign), () -> who.user() + " is told " + sign + " by " + path);
            }
        }
    }

    private List<Kept> leads() {
        List<Kept> leads = new ArrayList<>();
        for (List<String> accused : List.of(List.of("DF-JJ"), List.of("GAJ"), List.of("JTJ-ZF-1"), List.of("JCY"),
                List.of("YFB"), List.of("ZWR", "XA-GA"))) {
            ReportReceived report = Reports.report("ACCUSATION", "D4", "DF", Instant.now(),
                    accused.toArray(String[]::new));
            boolean closed = accused.contains("YFB") || accused.contains("ZWR");
            Staff reader = closed ? Staff.READER : Staff.COORDINATOR;
            UUID id = Leads.of(report, reader);
            String number = reader.asks().get("/api/leads/" + id).jsonPath().getString("number");
            leads.add(new Kept(id, number, report.number(), avoided(id), closed));
        }
        return leads;
    }

    private List<String> avoided(UUID id) {
        return new Jdbc(database).query("select unnest(avoided_units) from lead where id = ?",
                row -> row.getString(1), id);
    }
}
