package cn.lawcampaign.intake.mail.box;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;

import cn.lawcampaign.intake.mail.BoxSettings;
import cn.lawcampaign.intake.mail.MailConfig;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.security.Throttle;

/** Polls the mailbox of each e-mail channel of the pack, also before it opens and after it closes: what comes is read. */
@Singleton
class MailPolling {

    private final List<MailboxPoll> polls;

    MailPolling(MailConfig config, Campaign campaign, Taker taker, Throttle throttle, AgroalDataSource database,
            Clock clock, MeterRegistry metrics) {
        polls = config.enabled()
                ? campaign.channels().stream().filter(c -> c.method() == Method.EMAIL)
                        .map(c -> new MailboxPoll(BoxSettings.of(config, c),
                                pass(c, taker, throttle, config, clock, metrics), database, clock))
                        .toList()
                : List.of();
        polls.forEach(poll -> Gauge.builder("mailbox.age", () -> poll.age().toSeconds()).baseUnit("seconds")
                .tag("channel", poll.channel()).register(metrics));
    }

    private static MailboxPass pass(Channel channel, Taker taker, Throttle throttle, MailConfig config, Clock clock,
            MeterRegistry metrics) {
        return new MailboxPass(channel, taker, throttle, config.largest().asLongValue(), clock, metrics);
    }

    /** How long nobody has been through each mailbox, by the codes of the channels. */
    Map<String, Duration> ages() {
        Map<String, Duration> ages = new TreeMap<>();
        polls.forEach(poll -> ages.put(poll.channel(), poll.age()));
        return ages;
    }

    @Scheduled(every = "${suite.mail.poll:30s}", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        polls.forEach(MailboxPoll::wake);
    }

    /** Looks into all of them now, and returns when it is done. */
    void lookNow() {
        polls.parallelStream().forEach(MailboxPoll::look);
    }

    // before the container ends, since a pass needs its data source; side by side, for each may wait for its server
    void stop(@Observes ShutdownEvent event) {
        polls.parallelStream().forEach(MailboxPoll::close);
    }
}
