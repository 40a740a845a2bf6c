package cn.lawcampaign.platform.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The demo realm fits the pack: nobody stands for a unit that isn't there, no unit is without its people. */
class DemoRealmTest {

    private static final Set<String> ROLES = Set.of("operator", "clerk", "coordinator", "custodian", "handler", "head",
            "auditor", "admin");

    private final JsonNode realm = read();

    @Test
    void hasAHandlerAndAHeadForEveryUnitAndTheClosedQueuesReaders() {
        Set<String> users = new HashSet<>();
        realm.get("users").forEach(user -> users.add(user.get("username").textValue()));
        assertEquals(realm.get("users").size(), users.size());
        SamplePackTest.PACK.units().all().stream().filter(Unit::handles).map(u -> u.code().toLowerCase())
                .forEach(u -> assertTrue(users.contains(u + "-handler") && users.contains(u + "-head"), u));
        assertTrue(users.containsAll(SamplePackTest.PACK.closedQueueReaders()));
    }

    @Test
    void givesEveryUserOneKnownRoleAndUnit() {
        Set<String> given = new HashSet<>();
        realm.get("users").forEach(user -> {
            assertEquals(1, user.get("realmRoles").size());
            given.add(user.get("realmRoles").get(0).textValue());
            String unit = user.get("attributes").get("unit").get(0).textValue();
            assertTrue(SamplePackTest.PACK.units().find(unit).filter(Unit::handles).isPresent(), unit);
        });
        assertEquals(ROLES, given);
    }

    @Test
    void letsNobodyChangeTheirOwnUnit() throws IOException {
        JsonNode provider = realm.get("components").get("org.keycloak.userprofile.UserProfileProvider").get(0);
        JsonNode profile = new ObjectMapper()
                .readTree(provider.get("config").get("kc.user.profile.config").get(0).textValue());
        assertTrue(profile.path("unmanagedAttributePolicy").isMissingNode());
        profile.get("attributes")
                .forEach(a -> assertEquals("[\"admin\"]", a.get("permissions").get("edit").toString(), a.toString()));
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Path.of(System.getProperty("pack.dir"), "realm.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
