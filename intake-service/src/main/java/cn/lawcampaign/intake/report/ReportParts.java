package cn.lawcampaign.intake.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.problem.Violation;

/** The parts of a multipart that files a report: for now the report alone. */
record ReportParts(@Schema(required = true) ReportInput report) {

    private static final String REPORT = "report";

    /**
     * The text of the part {@code report}. The framework could read it as JSON, but logs what it can't read.
     *
     * @throws Problem 400 when there is none, or any other part: a dropped accusedUnits could lead the report to the unit
     *                 that it accuses
     */
    static String only(MultipartFormDataInput parts) {
        parts.getValues().forEach((name, values) -> {
            if (!name.equals(REPORT) || values.size() > 1) {
                throw refused(name, values);
            }
        });
        Collection<FormValue> report = parts.getValues().get(REPORT);
        if (report == null || report.isEmpty()) {
            throw new Problem(ProblemType.BAD_REQUEST);
        }
        return text(report.iterator().next());
    }

    private static Problem refused(String name, Collection<FormValue> values) {
        boolean file = !name.equals(REPORT) && values.stream().anyMatch(FormValue::isFileItem);
        return Problem.invalid(file
                ? Violation.of("files", "目前不能上传附件，请在事情经过中描述，或通过信箱、邮箱提交",
                        "Files can't be uploaded yet: describe them, or send them by letter or e-mail")
                : Violation.of("report", "只接收一个名为 report 的部分，所有内容都写在其中的 JSON 里",
                        "Send one part named report, with everything in its JSON"));
    }

    private static String text(FormValue part) {
        if (!part.isFileItem()) {
            return part.getValue();
        }
        try (InputStream in = part.getFileItem().getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
