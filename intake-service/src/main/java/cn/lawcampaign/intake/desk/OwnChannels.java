package cn.lawcampaign.intake.desk;

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

/** Whose telephone an operator sits at, whose letter box a clerk empties: the channels of the person's own department. */
@ApplicationScoped
public class OwnChannels {

    private final Campaign campaign;
    private final Clock clock;

    public OwnChannels(Campaign campaign, Clock clock) {
        this.campaign = campaign;
        this.clock = clock;
    }

    /** Open channels in the pack's order; none for an account without a unit of the pack. */
    public List<Channel> of(Viewer person, Method method) {
        LocalDate today = LocalDate.now(clock.withZone(campaign.zone()));
        return campaign.units().find(person.unit()).map(unit -> campaign.units().department(unit.code()).code())
                .map(department -> campaign.channels().stream()
                        .filter(c -> c.method() == method && c.isOpen(today)
                                && campaign.units().isWithin(c.unit(), department))
                        .toList())
                .orElse(List.of());
    }

    public Optional<Channel> find(Viewer person, Method method, String code) {
        return of(person, method).stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** A channel as people call it: whose it is, and its number or address. */
    public String name(Channel channel, Locale locale) {
        return campaign.units().unit(channel.unit()).name(locale) + " " + channel.value();
    }

    /** The same by its code, which stands alone once the pack has dropped the channel. */
    public String name(String code, Locale locale) {
        return campaign.channel(code).map(c -> name(c, locale)).orElse(code);
    }
}
