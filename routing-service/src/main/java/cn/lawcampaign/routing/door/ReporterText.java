package cn.lawcampaign.routing.door;

import java.util.List;
import java.util.UUID;

/**
 * A text for the reporters of a lead, handed to intake, which alone keeps it and writes to reporters.
 *
 * @param kind    RESULT or NOTICE
 * @param version of the lead as it was seen
 */
public record ReporterText(List<UUID> reportIds, String text, String kind, long version) {

    public static final String RESULT = "RESULT";
}
