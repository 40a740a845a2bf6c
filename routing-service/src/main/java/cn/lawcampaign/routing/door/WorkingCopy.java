package cn.lawcampaign.routing.door;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What intake shows of a report: masked text and facts. Read for one answer, never kept here.
 *
 * @param occurredOn when it happened, as intake writes it, or null
 * @param paragraphs the masked narrative
 * @param withheld   what intake keeps back until a clerk has released it, as codes
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WorkingCopy(String number, LocalDate receivedOn, String title, List<String> paragraphs, String place,
        String occurredOn, List<Supplement> supplements, List<String> withheld) {

    public WorkingCopy {
        paragraphs = paragraphs == null ? List.of() : paragraphs;
        supplements = supplements == null ? List.of() : supplements;
        withheld = withheld == null ? List.of() : withheld;
    }

    /** What the reporter added later. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Supplement(LocalDate date, String text) {
    }
}
