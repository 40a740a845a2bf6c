package cn.lawcampaign.routing.lead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.lang.Typed;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;

/**
 * The end of the handling.
 *
 * @param finding name of a {@link Finding}
 * @param text    what the reporter is told
 * @param textId  made when the form was made; with the text it makes the message's id. Null makes one
 */
record Conclusion(Long version, String finding, String text, UUID textId) implements Sight {

    /** @throws Problem naming each bad field */
    Conclusion valid() {
        List<Violation> wrong = new ArrayList<>();
        if (Arrays.stream(Finding.values()).noneMatch(f -> f.name().equals(finding))) {
            wrong.add(Violation.of("finding", "请选择调查结论", "Choose the finding"));
        }
        wrong.addAll(Words.complaints("text", text));
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return new Conclusion(version, finding, Typed.clean(text), textId == null ? UUID.randomUUID() : textId);
    }
}
