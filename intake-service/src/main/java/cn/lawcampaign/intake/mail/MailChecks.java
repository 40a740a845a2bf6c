package cn.lawcampaign.intake.mail;

import java.util.List;

import jakarta.inject.Singleton;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.security.ProductionCheck;
import cn.lawcampaign.platform.security.ProductionChecks.Finding;

/** No start on a real host with published addresses whose mails nobody would fetch, or would fetch in the clear. */
@Singleton
class MailChecks implements ProductionCheck {

    private final MailConfig config;
    private final Campaign campaign;

    MailChecks(MailConfig config, Campaign campaign) {
        this.config = config;
        this.campaign = campaign;
    }

    @Override
    public List<Finding> findings() {
        List<Channel> mailboxes = campaign.channels().stream().filter(c -> c.method() == Method.EMAIL).toList();
        if (!mailboxes.isEmpty() && !config.enabled()) {
            return List.of(new Finding("suite.mail.enabled", "is off, though the pack publishes e-mail channels"));
        }
        return mailboxes.stream().flatMap(c -> BoxSettings.of(config, c).findings().stream()).distinct().toList();
    }
}
