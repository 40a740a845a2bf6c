package cn.lawcampaign.intake.phone;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.security.Viewer;

/** Whose telephone an operator sits at: the phone channels of the operator's own department. */
@ApplicationScoped
public class OperatorChannels {

    private final Campaign campaign;
    private final Clock clock;

    public OperatorChannels(Campaign campaign, Clock clock) {
        this.campaign = campaign;
        this.clock = clock;
    }

    /** Open channels in the pack's order; none for an account without a unit of the pack. */
    public List<Channel> of(Viewer operator) {
        LocalDate today = LocalDate.now(clock.withZone(campaign.zone()));
        return campaign.units().find(operator.unit()).map(unit -> campaign.units().department(unit.code()).code())
                .map(department -> campaign.channels().stream()
                        .filter(c -> c.method() == Method.PHONE && c.isOpen(today)
                                && campaign.units().isWithin(c.unit(), department))
                        .toList())
                .orElse(List.of());
    }

    /** A channel as people call it: whose it is, and its number. */
    String name(Channel channel, Locale locale) {
        return campaign.units().unit(channel.unit()).name(locale) + " " + channel.value();
    }

    /** The same by its code, which stands alone once the pack has dropped the channel. */
    String name(String code, Locale locale) {
        return campaign.channel(code).map(c -> name(c, locale)).orElse(code);
    }

    public Optional<Channel> find(Viewer operator, String code) {
        return of(operator).stream().filter(c -> c.code().equals(code)).findFirst();
    }
}
