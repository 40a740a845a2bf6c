package cn.lawcampaign.platform.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What keeps an installation outside the embedded default from starting: demo or missing secrets, anything in the clear, a
 * missing part. Each finding names its property and never its value.
 */
public final class ProductionChecks {

    static final String PACK = "suite.pack";

    private static final int SHORTEST_SECRET = 32;
    private static final int SHORTEST_PASSWORD = 16;
    private static final int FEWEST_DIFFERENT = 8;

    private static final List<String> SECRETS = List.of("suite.web.secret", "quarkus.oidc.credentials.secret",
            "quarkus.oidc.token-state-manager.encryption-secret", "quarkus.oidc.authentication.state-secret");
    private static final Set<String> DEMO = Set.of("campaign-2023", "postgres", "password", "admin", "changeme",
            "change-me",
            "secret", "suite-web-secret");
    private static final Pattern DEMO_MAILBOX = Pattern.compile("@[\\w.-]+\\.example\\b");
    private static final List<String> KEYSETS = List.of("seal.json", "vault.json", "code.json", "lookup.json");

    private final Findings findings;

    private ProductionChecks(Findings findings) {
        this.findings = findings;
    }

    /**
     * @param property what to change
     * @param reason   why, for the administrator, without the value
     */
    public record Finding(String property, String reason) {
    }

    /**
     * All findings for one service, the worst not sorted out: each of them stops the start.
     *
     * @param config the value of a property, if it has one
     */
    public static List<Finding> findings(Function<String, Optional<String>> config) {
        Findings findings = new Findings(config);
        String service = findings.value("suite.service").orElse("");
        new TransportChecks(findings).look(service);
        ProductionChecks checks = new ProductionChecks(findings);
        checks.secrets(service);
        checks.databases(service);
        checks.parts(service);
        return findings.list();
    }

    private void secrets(String service) {
        Map<String, String> seen = new HashMap<>();
        List<String> names = new ArrayList<>(SECRETS);
        if (!service.equals("notification")) {
            names.add("suite.door.credential");
        }
        for (String name : names) {
            String value = findings.required(name);
            if (value == null) {
                continue;
            }
            if (isDemo(value)) {
                findings.add(name, "is a demo value; draw a random one");
            } else if (value.length() < SHORTEST_SECRET || value.chars().distinct().count() < FEWEST_DIFFERENT) {
                findings.add(name,
                        "is too short or too simple; draw at least " + SHORTEST_SECRET + " random characters");
            }
            String twin = seen.putIfAbsent(value, name);
            if (twin != null) {
                findings.add(name, "is the same as " + twin + "; draw another");
            }
        }
    }

    private void databases(String service) {
        database("quarkus.datasource.jdbc.url", "quarkus.datasource.username", "quarkus.datasource.password");
        database("quarkus.datasource.jdbc.url", "quarkus.flyway.username", "quarkus.flyway.password");
        same("quarkus.flyway.username", "quarkus.datasource.username",
                "must be the owner's role, not the serving one, which may not change the schema");
        if (service.equals("intake")) {
            database("quarkus.datasource.vault.jdbc.url", "quarkus.datasource.vault.username",
                    "quarkus.datasource.vault.password");
            same("quarkus.datasource.vault.username", "quarkus.datasource.username",
                    "must be a role of its own; the serving role may not read identities");
            same("quarkus.datasource.vault.username", "quarkus.flyway.username",
                    "must be a role of its own, not the owner's, which may do everything");
        }
    }

    private void database(String url, String user, String password) {
        findings.required(url);
        String name = findings.required(user);
        String value = findings.required(password);
        if (value != null && (isDemo(value) || value.equals(name) || value.length() < SHORTEST_PASSWORD)) {
            findings.add(password,
                    "is a demo value, the user's name or shorter than " + SHORTEST_PASSWORD + " characters");
        }
        if ("postgres".equals(name)) {
            findings.add(user, "is the server's superuser");
        }
    }

    private void same(String property, String other, String reason) {
        if (findings.value(property).isPresent() && findings.value(property).equals(findings.value(other))) {
            findings.add(property, reason);
        }
    }

    private void parts(String service) {
        if (findings.is("quarkus.mailer.mock", "true")) {
            findings.add("quarkus.mailer.mock", "is on; no mail would ever be sent");
        }
        pack(findings.required(PACK));
        if (service.equals("intake")) {
            String folder = findings.required("suite.keys");
            KEYSETS.stream().filter(k -> folder != null && !Files.isReadable(Path.of(folder, k)))
                    .forEach(k -> findings.add("suite.keys", "has no readable " + k));
        }
    }

    /** The sample pack's mailboxes end in .example, which no mail reaches (RFC 2606). */
    private void pack(String path) {
        try {
            if (path != null && DEMO_MAILBOX.matcher(Files.readString(Path.of(path))).find()) {
                findings.add(PACK, "is the sample pack, or still has mailboxes under .example");
            }
        } catch (IOException unreadable) {
            findings.add(PACK, "names a file that can't be read");
        }
    }

    private static boolean isDemo(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return DEMO.contains(lower) || lower.startsWith("demo-") || lower.contains("only-for-tests");
    }
}
