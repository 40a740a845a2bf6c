package cn.lawcampaign.intake.channel;

import java.time.LocalDate;
import java.util.List;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.lang.Lang;

/**
 * One way to report, as the notice shows it.
 *
 * @param href where a click leads, or "" for a postal address
 */
public record ChannelView(String code, Method method, String value, String href, String hours, boolean open) {

    /** The channels of one department. */
    public record Department(String name, List<ChannelView> channels) {
    }

    static ChannelView of(Channel channel, Lang lang, LocalDate today) {
        String href = switch (channel.method()) {
            case PHONE -> "tel:" + channel.value().replaceAll("[^0-9+]", "");
            case EMAIL -> "mailto:" + channel.value();
            case WEB -> channel.value();
            case LETTER -> "";
        };
        return new ChannelView(channel.code(), channel.method(), channel.value(), href, channel.hours(lang.locale()),
                channel.isOpen(today));
    }

    /** The published channels in the pack's order, under the department that owns them; without the web form. */
    static List<Department> byDepartment(Campaign campaign, Lang lang, LocalDate today) {
        List<Channel> published = campaign.channels().stream().filter(c -> c.method() != Method.WEB).toList();
        return published.stream().map(Channel::unit).distinct()
                .map(unit -> new Department(campaign.units().unit(unit).name(lang.locale()),
                        published.stream().filter(c -> c.unit().equals(unit)).map(c -> of(c, lang, today)).toList()))
                .toList();
    }
}
