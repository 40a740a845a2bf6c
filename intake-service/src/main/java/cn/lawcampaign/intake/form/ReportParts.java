package cn.lawcampaign.intake.form;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import cn.lawcampaign.intake.report.ReportInput;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.problem.Violation;

/** The parts of a multipart that files a report. */
record ReportParts(@Schema(required = true) ReportInput report,
        @Schema(description = "附件 · files", format = "binary", type = SchemaType.ARRAY, implementation = String.class) List<String> files) {

    private static final String REPORT = "report";
    private static final Set<String> FIELDS = Arrays.stream(ReportInput.class.getRecordComponents())
            .map(RecordComponent::getName).collect(Collectors.toUnmodifiableSet());

    /** A part that has the name of one of the report's fields is none, even if it comes with a file name. */
    static boolean isFile(String name) {
        return !name.equals(REPORT) && !FIELDS.contains(name);
    }

    /**
     * The text of the part {@code report}.
     *
     * @throws Problem 400 when there is none, or any other part that is no file: a dropped accusedUnits could lead the
     *                 report to the unit that it accuses
     */
    static String only(MultivaluedMap<String, String> parts) {
        if (parts.keySet().stream().anyMatch(name -> !name.equals(REPORT))
                || parts.getOrDefault(REPORT, List.of()).size() > 1) {
            throw Problem.invalid(Violation.of("report", "文字内容都写在一个名为 report 的 JSON 部分里；其余部分须为带文件名的文件",
                    "Put everything said into one JSON part named report; every other part must be a file with a file name"));
        }
        String report = parts.getFirst(REPORT);
        if (report == null) {
            throw new Problem(ProblemType.BAD_REQUEST);
        }
        return report;
    }
}
