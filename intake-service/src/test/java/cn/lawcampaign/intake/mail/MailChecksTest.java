package cn.lawcampaign.intake.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

import cn.lawcampaign.intake.Pack;
import cn.lawcampaign.platform.security.ProductionChecks.Finding;

class MailChecksTest {

    private final Map<String, String> config = new HashMap<>(
            Map.of("suite.mail.enabled", "true", "suite.mail.imap.host", "imap.city.test"));

    @Test
    void wantsAPasswordForEachMailbox() {
        assertEquals(List.of("suite.mail.boxes.YFB-E.password", "suite.mail.boxes.GAJ-E.password",
                "suite.mail.boxes.JCY-E.password", "suite.mail.boxes.JTJ-E.password"), findings());
        passwords();
        assertEquals(List.of(), findings());
    }

    @Test
    void wantsMailFetchedWhereThePackPublishesAddresses() {
        config.put("suite.mail.enabled", "false");
        assertEquals(List.of("suite.mail.enabled"), findings());
    }

    @Test
    void wantsNoReportInTheClear() {
        passwords();
        config.put("suite.mail.boxes.GAJ-E.security", "NONE");
        assertEquals(List.of("suite.mail.imap.security"), findings());
        config.remove("suite.mail.imap.host");
        config.remove("suite.mail.boxes.GAJ-E.security");
        assertEquals("suite.mail.imap.host", findings().get(0));
    }

    @Test
    void aDepartmentMayHaveItsOwnServer() {
        config.putAll(Map.of("suite.mail.imap.security", "STARTTLS", "suite.mail.boxes.GAJ-E.host", "imap.police.test",
                "suite.mail.boxes.GAJ-E.user", "ducha", "suite.mail.boxes.GAJ-E.security", "TLS"));
        BoxSettings police = BoxSettings.of(read(), Pack.CAMPAIGN.channel("GAJ-E").orElseThrow());
        assertEquals(List.of("imap.police.test", 993, "ducha"), List.of(police.host(), police.port(), police.user()));
        BoxSettings office = BoxSettings.of(read(), Pack.CAMPAIGN.channel("YFB-E").orElseThrow());
        assertEquals(List.of("imap.city.test", 143, "xiansuo@yifazhishi.example"),
                List.of(office.host(), office.port(), office.user()));
    }

    private void passwords() {
        for (String code : List.of("YFB-E", "GAJ-E", "JCY-E", "JTJ-E")) {
            config.put("suite.mail.boxes." + code + ".password", "secret");
        }
    }

    private List<String> findings() {
        return new MailChecks(read(), Pack.CAMPAIGN).findings().stream().map(Finding::property).toList();
    }

    private MailConfig read() {
        return new SmallRyeConfigBuilder().withMapping(MailConfig.class).addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(config, "test", 100)).build()
                .getConfigMapping(MailConfig.class);
    }
}
