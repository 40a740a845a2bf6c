package cn.lawcampaign.intake.report;

import java.util.List;

/** A report's words as its reporter gave them; for the clerks whose work they are, and written down when looked at. */
public record Original(String title, String narrative, String accusedPerson, String place, List<String> plates) {
}
