package cn.lawcampaign.platform.campaign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.lawcampaign.platform.lang.Text;

/**
 * The campaign pack: everything that another campaign, or another city, would do differently. Immutable and already
 * validated, so whatever it names exists.
 *
 * @param starts first day, inclusive, in {@code zone}
 * @param ends last day, inclusive
 * @param issuer who issues bulletins, as printed
 * @param documentPrefix prefix of document numbers, as printed before the year
 * @param departments codes of the departments that take part, in order of print
 */
public record Campaign(String name, String nameEn, LocalDate starts, LocalDate ends, ZoneId zone, String issuer,
        String documentPrefix, List<Stage> stages, List<String> departments, UnitTree units, List<County> counties,
        List<Channel> channels, List<CategoryGroup> categoryGroups, Lexicon lexicon, RuleSet ruleSet,
        List<ClockTemplate> clocks, List<LadderStep> ladder, AvoidanceSettings avoidance,
        CalendarOverride calendar) implements Named {

    /** All categories of level 2, in the order of the pack. */
    public List<Category> categories() {
        return categoryGroups.stream().flatMap(g -> g.items().stream()).toList();
    }

    public Optional<Category> category(String code) {
        return categories().stream().filter(c -> c.code().equals(code)).findFirst();
    }

    public Optional<Channel> channel(String code) {
        return channels.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** What people call a channel: whose it is and how it is reached; the web form is everybody's. */
    public Text channelName(Channel channel) {
        Text method = channel.method().words();
        return channel.method() == Method.WEB
                ? method
                : units.find(channel.unit()).map(unit -> Text.of(unit.name() + method.zh(),
                        method.en() + " · " + unit.nameEn())).orElse(method);
    }

    public Optional<County> county(String code) {
        return counties.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    public Optional<ClockTemplate> clock(String code) {
        return clocks.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** Clocks of a report that start from an event. */
    public List<ClockTemplate> clocks(ClockStart from, Matter matter, String category, boolean named) {
        return clocks.stream().filter(c -> c.startsFrom() == from && c.appliesTo(matter, category, named)).toList();
    }

    /** The stage of a day; empty before, between and after the stages. */
    public Optional<Stage> stage(LocalDate day) {
        return stages.stream().filter(s -> !day.isBefore(s.starts()) && !day.isAfter(s.ends())).findFirst();
    }

    public Set<String> closedQueueReaders() {
        return avoidance.closedQueueReaders();
    }
}
