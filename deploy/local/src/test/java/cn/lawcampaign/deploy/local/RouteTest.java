package cn.lawcampaign.deploy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    @ParameterizedTest
    @CsvSource({"/,INTAKE", "/report,INTAKE", "/report/done,INTAKE", "/track,INTAKE", "/survey/1,INTAKE",
            "/desk/calls,INTAKE", "/lang,INTAKE", "/signed-out/now,INTAKE", "/assets/intake/a.css,INTAKE",
            "/api/reports,INTAKE", "/api/reports/track,INTAKE", "/api/desk/calls,INTAKE", "/audit/intake,INTAKE",
            "/admin/intake/parked,INTAKE", "/leads,ROUTING", "/leads/triage,ROUTING", "/rules,ROUTING",
            "/inspections,ROUTING", "/assets/routing/a.js,ROUTING", "/api/leads,ROUTING", "/api/triage,ROUTING",
            "/audit/routing,ROUTING", "/admin/routing,ROUTING", "/campaign,NOTIFICATION",
            "/assets/notification/a.js,NOTIFICATION", "/api/figures/week,NOTIFICATION", "/api/deliveries,NOTIFICATION",
            "/audit/notification,NOTIFICATION", "/admin/notification,NOTIFICATION",
            "/auth/realms/campaign/protocol/openid-connect/auth,KEYCLOAK", "/auth/resources/x/login/a.css,KEYCLOAK"})
    void knowsWhoAnswers(String path, Route route) {
        assertEquals(Optional.of(route), Route.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/q/health", "/q/metrics", "/Q/health", "/door", "/door/leads/1/reports/2", "/api",
            "/api/door", "/reports", "/reportx", "/leadsx", "/authx", "/auth",
            "/auth/admin/master/console", "/auth/admin/realms/campaign/users", "/auth/realms/master", "/auth/realms",
            "/auth/realms/campaigns", "/auth/metrics", "/assets", "/audit", "/admin", "/index.html"})
    void servesNothingElse(String path) {
        assertEquals(Optional.empty(), Route.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report/../door/leads", "/report/..", "/report/./x", "/report/%2e%2e/door",
            "/report/..%2fdoor",
            "/report%2f..%2fdoor", "/report/%252e%252e/door", "//door", "/report//door", "/report/..;/door",
            "/report;/../door", "/report\\..\\door", "/report/%5c..%5cdoor", "/report/%00", "/report/%0d%0aX: y",
            "/report/%zz", "/%64oor/leads", "/%71/health"})
    void refusesWhatAServerBehindMightReadDifferently(String path) {
        assertEquals(Optional.empty(), Route.of(path));
    }
}
