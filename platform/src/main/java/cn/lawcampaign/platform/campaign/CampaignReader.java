package cn.lawcampaign.platform.campaign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a whole pack in the order in which its parts refer to each other. */
final class CampaignReader {

    private final PackNode pack;

    CampaignReader(PackNode pack) {
        this.pack = pack;
    }

    Campaign read() {
        LocalDate starts = pack.date("starts");
        LocalDate ends = pack.date("ends");
        ordered(pack, starts, "ends", ends);
        List<County> counties = counties();
        List<String> countyCodes = counties.stream().map(County::code).toList();
        UnitTree units = new UnitReader(countyCodes).read(pack);
        List<String> unitCodes = units.all().stream().map(Unit::code).toList();
        List<CategoryGroup> groups = new CategoryReader().read(pack);
        List<String> categories = groups.stream().flatMap(g -> g.items().stream()).map(Category::code)
                .filter(c -> c != null).toList();
        ClockReader clocks = new ClockReader(categories);
        return new Campaign(pack.text("name"), pack.text("nameEn"), starts, ends,
                pack.parsed("zone", ZoneId::of, "a time zone like Asia/Shanghai"), pack.text("issuer"),
                pack.text("documentPrefix"), stages(), pack.refs("departments", "unit", unitCodes), units, counties,
                channels(unitCodes, starts, ends), groups,
                new LexiconReader(units, counties, categories).read(pack.child("lexicon")),
                new RuleReader(units, categories, countyCodes).read(pack.child("ruleSet")), clocks.clocks(pack),
                clocks.ladder(pack), new AvoidanceReader(units).read(pack.child("avoidance")),
                new CalendarReader().read(pack));
    }

    private List<County> counties() {
        Set<String> seen = new HashSet<>();
        return pack.list("counties").stream().map(node -> {
            County county = new County(node.text("code"), node.text("name"), node.text("nameEn"));
            node.unique("code", county.code(), seen);
            return county;
        }).filter(c -> c.code() != null).toList();
    }

    private List<Stage> stages() {
        Set<String> seen = new HashSet<>();
        LocalDate[] before = {LocalDate.MIN};
        return pack.list("stages").stream().map(node -> {
            Stage stage = new Stage(node.text("code"), node.text("name"), node.text("nameEn"), node.date("starts"),
                    node.date("ends"));
            node.unique("code", stage.code(), seen);
            ordered(node, before[0].equals(LocalDate.MIN) ? null : before[0].plusDays(1), "starts", stage.starts());
            ordered(node, stage.starts(), "ends", stage.ends());
            before[0] = stage.ends() == null ? before[0] : stage.ends();
            return stage;
        }).toList();
    }

    private List<Channel> channels(List<String> units, LocalDate starts, LocalDate ends) {
        Set<String> codes = new HashSet<>();
        Set<String> values = new HashSet<>();
        return pack.list("channels").stream().map(node -> {
            Channel channel = new Channel(node.text("code"), node.ref("unit", "unit", units),
                    node.one("method", Method.class), node.text("value"), node.text("hours"), node.text("hoursEn"),
                    node.has("opens") ? node.date("opens") : starts, node.has("closes") ? node.date("closes") : ends);
            node.unique("code", channel.code(), codes);
            node.unique("value", channel.value(), values);
            ordered(node, channel.opens(), "closes", channel.closes());
            return channel;
        }).toList();
    }

    private static void ordered(PackNode node, LocalDate first, String key, LocalDate second) {
        if (first != null && second != null && second.isBefore(first)) {
            node.finding(key, second + " must not be before " + first);
        }
    }
}
