package cn.lawcampaign.platform.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import cn.lawcampaign.platform.lang.Lang;

/**
 * The body of {@code application/problem+json} (RFC 9457).
 *
 * @param incident id under which the log has the fault, for status 500 only
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(String type, String title, int status, String detail, String incident,
        List<Field> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One bad field, in the caller's language. */
    public record Field(String field, String message) {
    }

    public static ProblemBody of(Problem problem, String incident, Lang lang) {
        ProblemType type = problem.type();
        List<Field> fields = problem.violations().stream().map(v -> new Field(v.field(), v.message().in(lang)))
                .toList();
        return new ProblemBody(type.uri(), type.title().in(lang), type.status(), type.advice().in(lang), incident,
                fields);
    }
}
