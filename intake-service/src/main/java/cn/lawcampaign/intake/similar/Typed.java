package cn.lawcampaign.intake.similar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.lawcampaign.intake.fact.Facts;
import cn.lawcampaign.intake.report.Plates;

/**
 * What is typed so far of a report, as far as others may be alike.
 *
 * @param occurredOn null while there is no whole date; county likewise
 */
record Typed(Facts facts, List<String> units, LocalDate occurredOn, String county) {

    static Typed of(MultivaluedMap<String, String> sent) {
        return new Typed(Facts.of(Plates.split(sent.getFirst("plates")), sent.getFirst("place")),
                sent.getOrDefault("accusedUnits", List.of()).stream().filter(u -> !u.isBlank()).limit(20).toList(),
                day(sent.getFirst("occurredAt")), sent.getFirst("county"));
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException halfTyped) {
            return null;
        }
    }
}
