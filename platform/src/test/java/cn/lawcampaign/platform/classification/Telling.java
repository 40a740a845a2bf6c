package cn.lawcampaign.platform.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Matter;

/** What a reporter tells, in tests: nothing chosen but the matter, unless said. */
public final class Telling {

    private final Matter matter;
    private final String narrative;
    private String title = "情况反映";
    private String place = "";
    private String person = "";
    private String category;
    private String county;
    private AccusedLevel level = AccusedLevel.UNKNOWN;
    private List<String> units = List.of();

    private Telling(Matter matter, String narrative) {
        this.matter = matter;
        this.narrative = narrative;
    }

    public static Telling of(Matter matter, String narrative) {
        return new Telling(matter, narrative);
    }

    public static Telling claim(String narrative) {
        return of(Matter.CLAIM, narrative);
    }

    public static Telling accusation(String narrative) {
        return of(Matter.ACCUSATION, narrative);
    }

    /** One of the pack's sample reports. */
    public static Told sample(JsonNode report) {
        List<String> units = new ArrayList<>();
        report.path("accusedUnits").forEach(u -> units.add(u.textValue()));
        Telling telling = of(Matter.valueOf(report.get("matter").textValue()), report.get("narrative").textValue());
        telling.level = AccusedLevel.valueOf(report.path("accusedLevel").asText("UNKNOWN"));
        return telling.titled(report.get("title").textValue()).at(report.path("place").asText(""))
                .about(report.path("category").textValue()).in(report.path("county").textValue())
                .accusing(report.path("accusedPerson").asText(""), units.toArray(String[]::new)).told();
    }

    public Telling titled(String text) {
        title = text;
        return this;
    }

    public Telling at(String text) {
        place = text;
        return this;
    }

    /** @param code or null */
    public Telling about(String code) {
        category = code;
        return this;
    }

    /** @param code or null */
    public Telling in(String code) {
        county = code;
        return this;
    }

    public Telling accusing(String somebody, String... codes) {
        person = somebody;
        units = List.of(codes);
        return this;
    }

    public Told told() {
        return new Told(title, narrative, place, matter, Optional.ofNullable(category), Optional.ofNullable(county),
                new Told.Accused(units, person, level));
    }
}
