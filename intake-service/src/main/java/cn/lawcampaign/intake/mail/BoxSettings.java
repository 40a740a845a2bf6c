package cn.lawcampaign.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.lawcampaign.intake.mail.MailConfig.Box;
import cn.lawcampaign.intake.mail.MailConfig.Security;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.security.ProductionChecks.Finding;

/**
 * How one channel's mailbox is reached.
 *
 * @param host     or null when none is set; likewise password
 * @param folder   for taken mails
 */
public record BoxSettings(Channel channel, String host, int port, Security security, String user, String password,
        String folder) {

    private static final String BOXES = "suite.mail.boxes.";

    public static BoxSettings of(MailConfig config, Channel channel) {
        Optional<Box> box = Optional.ofNullable(config.boxes().get(channel.code()));
        Security security = box.flatMap(Box::security).or(config.imap()::security).orElse(Security.TLS);
        int port = box.map(Box::port).filter(p -> p.isPresent()).orElse(config.imap().port()).orElse(security.port());
        return new BoxSettings(channel, box.flatMap(Box::host).or(config.imap()::host).orElse(null), port, security,
                box.flatMap(Box::user).orElse(channel.value()), box.flatMap(Box::password).orElse(null),
                config.taken());
    }

    /** What is wrong with it on a real host. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (host == null) {
            findings.add(new Finding("suite.mail.imap.host", "is missing, and so is " + BOXES + channel.code()
                    + ".host"));
        }
        if (security == Security.NONE) {
            findings.add(new Finding("suite.mail.imap.security", "is NONE for " + channel.code()
                    + "; reports would travel in the clear"));
        }
        if (password == null) {
            findings.add(new Finding(BOXES + channel.code() + ".password", "is missing"));
        }
        return findings;
    }

    @Override
    public String toString() {
        return "BoxSettings " + channel.code();
    }
}
