package cn.lawcampaign.platform.security;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What would travel in the clear, or to somebody whom nobody has checked. Between programs of one machine it may. */
final class TransportChecks {

    private static final String ISSUER = "quarkus.oidc.auth-server-url";
    private static final List<String> TENANTS = List.of("", "api.", "door.");
    private static final Set<String> KAFKA_WITH_TLS = Set.of("SSL", "SASL_SSL");
    private static final Pattern HOSTS = Pattern.compile("//([^/?]*)");
    private static final Pattern PORT = Pattern.compile(":\\d+$");
    private static final Pattern VERIFIED = Pattern.compile("[?&]sslmode=verify-full(&|$)");

    private final Findings findings;

    TransportChecks(Findings findings) {
        this.findings = findings;
    }

    void look(String service) {
        https("suite.origin", "browsers would send sign-ins and reports in the clear");
        signIn();
        if (service.equals("routing")) {
            https("suite.door.url", "reports and the right to read them would travel in the clear");
        }
        database("quarkus.datasource.");
        if (service.equals("intake")) {
            database("quarkus.datasource.vault.");
        }
        kafka();
        mail();
        trust("quarkus.tls.trust-all");
        trust("quarkus.mailer.trust-all");
    }

    private void signIn() {
        https(ISSUER, "sign-ins would travel in the clear");
        for (String tenant : TENANTS) {
            String own = "quarkus.oidc." + tenant + "auth-server-url";
            if (findings.value(own).isPresent() && !findings.value(own).equals(findings.value(ISSUER))) {
                https(own, "sign-ins would travel in the clear");
            }
            String verification = "quarkus.oidc." + tenant + "tls.verification";
            if (findings.is(verification, "none")) {
                findings.add(verification, "is off; anybody could say that they are Keycloak");
            }
        }
    }

    private void https(String property, String why) {
        String address = findings.required(property);
        if (address != null && !isHttps(address)) {
            findings.add(property, "must be https; " + why);
        }
    }

    private static boolean isHttps(String address) {
        try {
            return "https".equalsIgnoreCase(URI.create(address).getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void database(String source) {
        String url = source + "jdbc.url";
        String address = findings.value(url).orElse("");
        boolean verified = VERIFIED.matcher(address).find()
                || findings.is(source + "jdbc.additional-jdbc-properties.sslmode", "verify-full");
        if (!address.isEmpty() && !verified && !isHere(address)) {
            findings.add(url, "must say sslmode=verify-full; passwords and rows would travel in the clear");
        }
    }

    private static boolean isHere(String jdbcUrl) {
        Matcher hosts = HOSTS.matcher(jdbcUrl);
        return !hosts.find() || allHere(hosts.group(1));
    }

    private static boolean allHere(String hosts) {
        return Stream.of(hosts.split(",")).map(host -> PORT.matcher(host.strip()).replaceFirst(""))
                .allMatch(Loopback::is);
    }

    private void kafka() {
        String brokers = findings.required("kafka.bootstrap.servers");
        boolean tls = findings.value("kafka.security.protocol").filter(KAFKA_WITH_TLS::contains).isPresent();
        if (brokers != null && !tls && !allHere(brokers.replaceAll("[A-Z_]+://", ""))) {
            findings.add("kafka.security.protocol", "must be SSL or SASL_SSL; events would travel in the clear");
        }
    }

    // The mailer's own default is to encrypt when the server offers it, which anybody on the way can prevent.
    private void mail() {
        String host = findings.required("quarkus.mailer.host");
        if (host != null && !Loopback.is(host) && !findings.is("quarkus.mailer.start-tls", "REQUIRED")
                && !findings.is("quarkus.mailer.tls", "true")) {
            findings.add("quarkus.mailer.start-tls", "must be REQUIRED; mails would travel in the clear");
        }
    }

    private void trust(String property) {
        if (findings.is(property, "true")) {
            findings.add(property, "is on; anybody could say that they are the other side");
        }
    }
}
