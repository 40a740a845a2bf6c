package cn.lawcampaign.platform.problem;

import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import cn.lawcampaign.platform.lang.Text;

/** What a caller may learn about JSON that can't be read: which field, never the content or a class of ours. */
public final class JsonFaults {

    private static final Text UNKNOWN = Text.of("没有这个字段", "There is no such field");
    private static final Text UNREADABLE = Text.of("格式或取值不符合接口说明", "Its form or value is not as the API describes");
    private static final Text NOT_JSON = Text.of("不是有效的 JSON", "This is not valid JSON");

    private JsonFaults() {
    }

    public static Problem problem(JsonProcessingException fault) {
        if (fault instanceof JsonMappingException mapping && !path(mapping).isEmpty()) {
            boolean unknown = fault instanceof UnrecognizedPropertyException;
            return Problem.invalid(new Violation(shortened(mapping), unknown ? UNKNOWN : UNREADABLE));
        }
        return Problem.invalid(new Violation("", NOT_JSON));
    }

    /** The path, cut: its last name was made up by the caller and may be of any length. */
    private static String shortened(JsonMappingException fault) {
        String path = path(fault);
        return path.length() > 80 ? path.substring(0, 80) : path;
    }

    private static String path(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(ref -> ref.getFieldName() != null ? "." + ref.getFieldName() : "[" + ref.getIndex() + "]")
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }
}
