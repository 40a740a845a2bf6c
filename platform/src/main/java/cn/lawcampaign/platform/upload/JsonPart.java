package cn.lawcampaign.platform.upload;

import java.util.List;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.problem.Violation;

/** The one part of a program's form in which everything is said; its other parts are files. */
public final class JsonPart {

    private JsonPart() {
    }

    /**
     * The text of that part.
     *
     * @param parts those that are no files
     * @throws Problem 400 when there is none, or any other part that is no file: a dropped accusedUnits could lead a
     *                 report to the unit that it accuses
     */
    public static String only(MultivaluedMap<String, String> parts, String name) {
        if (parts.keySet().stream().anyMatch(part -> !part.equals(name))
                || parts.getOrDefault(name, List.of()).size() > 1) {
            throw Problem.invalid(Violation.of(name, "文字内容都写在一个名为 " + name + " 的 JSON 部分里；其余部分须为带文件名的文件",
                    "Put everything said into one JSON part named " + name
                            + "; every other part must be a file with a file name"));
        }
        String text = parts.getFirst(name);
        if (text == null) {
            throw new Problem(ProblemType.BAD_REQUEST);
        }
        return text;
    }
}
