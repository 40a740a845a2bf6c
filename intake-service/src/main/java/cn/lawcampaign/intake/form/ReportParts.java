package cn.lawcampaign.intake.form;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import cn.lawcampaign.intake.report.ReportInput;

/** The parts of a multipart that files a report. */
record ReportParts(@Schema(required = true) ReportInput report,
        @Schema(description = "附件 · files", format = "binary", type = SchemaType.ARRAY, implementation = String.class) List<String> files) {

    static final String REPORT = "report";
    private static final Set<String> FIELDS = Arrays.stream(ReportInput.class.getRecordComponents())
            .map(RecordComponent::getName).collect(Collectors.toUnmodifiableSet());

    /** A part that has the name of one of the report's fields is none, even if it comes with a file name. */
    static boolean isFile(String name) {
        return !name.equals(REPORT) && !FIELDS.contains(name);
    }
}
