package cn.lawcampaign.routing.door;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What intake shows of a report: masked text and facts. Read for one answer, never kept here.
 *
 * @param occurredOn    when it happened, as intake writes it, or null
 * @param paragraphs    the masked narrative
 * @param accusedPerson whom the report is about, in the reporter's words; null or empty when they gave nobody
 * @param plates        vehicles that the report names
 * @param withheld      what intake keeps back until a clerk has released it, as codes
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WorkingCopy(String number, LocalDate receivedOn, String title, List<String> paragraphs, String place,
        String occurredOn, String accusedPerson, List<String> plates, List<Supplement> supplements,
        List<String> withheld) {

    public WorkingCopy {
        paragraphs = paragraphs == null ? List.of() : paragraphs;
        supplements = supplements == null ? List.of() : supplements;
        plates = plates == null ? List.of() : plates;
        withheld = withheld == null ? List.of() : withheld;
    }

    /** What the reporter added later. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Supplement(LocalDate date, String text) {
    }
}
