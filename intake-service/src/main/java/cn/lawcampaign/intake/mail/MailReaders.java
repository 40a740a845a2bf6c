package cn.lawcampaign.intake.mail;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import cn.lawcampaign.intake.mail.answer.Answers;
import cn.lawcampaign.intake.mail.reading.MailReader;
import cn.lawcampaign.intake.mail.reading.OwnMail;
import cn.lawcampaign.intake.mail.reading.ReadingLimits;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Method;

/** Makes the reader of mails, which knows our own. */
@Singleton
class MailReaders {

    @Produces
    @Singleton
    OwnMail own(Campaign campaign,
            @ConfigProperty(name = "quarkus.mailer.from", defaultValue = "localhost") String from) {
        Set<String> addresses = Stream.concat(Stream.of(from), campaign.channels().stream()
                .filter(c -> c.method() == Method.EMAIL).map(Channel::value)).collect(Collectors.toSet());
        return new OwnMail(addresses, from, Answers.SUBJECT);
    }

    @Produces
    @Singleton
    MailReader reader(MailConfig config, OwnMail own, Clock clock) {
        ReadingLimits usual = ReadingLimits.DEFAULT;
        return new MailReader(new ReadingLimits(config.largest().asLongValue(), usual.parts(), usual.header(),
                usual.nesting(), usual.text(), config.maxFiles()), own, clock);
    }
}
