package cn.lawcampaign.deploy.local;

import java.nio.file.Path;
import java.util.Map;

import cn.lawcampaign.deploy.embedded.Kafka;
import cn.lawcampaign.deploy.embedded.Keycloak;
import cn.lawcampaign.deploy.embedded.Mail;
import cn.lawcampaign.deploy.embedded.Postgres;
import cn.lawcampaign.deploy.embedded.Secrets;
import cn.lawcampaign.deploy.embedded.ServiceProperties;

/** What each service is told at its start. */
record ServiceConfig(String address, Postgres postgres, Kafka kafka, Mail mail, Keycloak keycloak, Secrets secrets,
        Path keys) {

    Map<String, String> of(String service, Path pack, Map<String, Integer> ports) {
        Map<String, String> properties = ServiceProperties.of(service, postgres, kafka, secrets, keys);
        properties.put("suite.origin", address);
        properties.put("suite.pack", pack.toString());
        properties.put("suite.door.url", "http://127.0.0.1:" + ports.get("intake"));
        signIn(properties);
        mail(properties);
        if (service.equals("intake")) {
            mailboxes(properties, pack);
        }
        // Everybody who tries the suite comes from the same address, as do the samples.
        properties.put("suite.throttle.limits.report.tokens", "1000000");
        properties.put("suite.throttle.limits.report.per", "1M");
        return properties;
    }

    // No connection-delay: it holds a service up for each tenant, and without it Keycloak is asked at the first request.
    // The issuer is what browsers see; the services reach Keycloak without the proxy, which starts after them.
    private void signIn(Map<String, String> properties) {
        String issuer = address + "/auth/realms/campaign";
        String inner = keycloak.innerUrl() + "/realms/campaign";
        properties.put("quarkus.oidc.client-id", "suite-web");
        properties.put("quarkus.oidc.credentials.secret", secrets.of("oidc-client"));
        properties.put("quarkus.oidc.token-state-manager.encryption-secret", secrets.of("oidc-cookie"));
        properties.put("quarkus.oidc.authentication.state-secret", secrets.of("oidc-state"));
        for (String tenant : new String[]{"", "api.", "door."}) {
            properties.put("quarkus.oidc." + tenant + "auth-server-url", inner);
            properties.put("quarkus.oidc." + tenant + "token.issuer", issuer);
        }
    }

    private void mail(Map<String, String> properties) {
        properties.put("quarkus.mailer.host", "127.0.0.1");
        properties.put("quarkus.mailer.port", "" + mail.smtpPort());
        properties.put("quarkus.mailer.from", "suite@zhuanxiang.example");
        properties.put("quarkus.mailer.start-tls", "DISABLED");
    }

    // The embedded server has a mailbox for every address, and takes any password.
    private void mailboxes(Map<String, String> properties, Path pack) {
        properties.put("suite.mail.enabled", "true");
        properties.put("suite.mail.poll", "2s");
        properties.put("suite.mail.imap.host", "127.0.0.1");
        properties.put("suite.mail.imap.port", "" + mail.imapPort());
        properties.put("suite.mail.imap.security", "NONE");
        Pack.read(pack).mailChannels().keySet()
                .forEach(code -> properties.put("suite.mail.boxes." + code + ".password", "any"));
    }
}
