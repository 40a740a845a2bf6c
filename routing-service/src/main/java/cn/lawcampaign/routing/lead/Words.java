package cn.lawcampaign.routing.lead;

import java.util.List;
import java.util.Optional;

import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.lang.Typed;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;

/** What a handler typed: cleaned, or refused at its field. */
public final class Words {

    /** Longest note, reason or text for a reporter, in characters. */
    public static final int LONGEST = 5_000;

    private Words() {
    }

    /** @throws Problem naming the field when it is empty, too long or can't be stored */
    public static String required(String field, String typed) {
        return required(field, typed, LONGEST);
    }

    /** The same with another limit, in characters. */
    static String required(String field, String typed, int longest) {
        String text = Typed.clean(typed);
        Optional<Text> complaint = Typed.complaint(text, true, longest);
        if (complaint.isPresent()) {
            throw Problem.invalid(new Violation(field, complaint.get()));
        }
        return text;
    }

    /** What is wrong with it, for forms that name everything at once. */
    public static List<Violation> complaints(String field, String typed) {
        return Typed.complaint(Typed.clean(typed), true, LONGEST).map(t -> new Violation(field, t)).stream().toList();
    }
}
