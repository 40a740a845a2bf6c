package cn.lawcampaign.platform.campaign;

import java.util.List;

/**
 * A way of naming a unit without accusing it: asking it for help, having told it, naming a place. Every part that says
 * something must hold.
 *
 * @param before   words one of which stands right before the unit; {@link #OPENING} for the beginning of a text or
 *                 sentence
 * @param after    words one of which stands right after it
 * @param later    words one of which follows in the same clause
 * @param unless   words none of which may follow in the same clause: they ask the unit to undo what it did itself
 * @param only     codes of the units that it holds for; empty for all, and for bodies without a name
 * @param answered whether what follows may tell how the unit took it, which may accuse it after all
 */
public record Frame(List<String> before, List<String> after, List<String> later, List<String> unless,
        List<String> only, boolean answered) {

    /** The beginning of a text or sentence, among the words before. */
    public static final String OPENING = "^";
}
