package cn.lawcampaign.platform.classification;

import java.util.List;
import java.util.stream.IntStream;

import cn.lawcampaign.platform.campaign.Answers;
import cn.lawcampaign.platform.campaign.Frame;
import cn.lawcampaign.platform.campaign.Lexicon;
import cn.lawcampaign.platform.campaign.Naming;

/** Tells a unit that a text accuses from one that it asks, has told, or names as a place. */
final class Frames {

    /** How far after a unit's name the words that belong to it are looked for, in characters. */
    private static final int REACH = 14;
    /** How far what came of it may stand. */
    private static final int ANSWER_REACH = 40;
    /** How far after "他们" what they did may stand. */
    private static final int DEED_REACH = 8;
    private static final int MOST_BRIDGES = 6;

    private final List<Reading> readings;
    private final Phrases places;
    private final Phrases bridges;
    private final Phrases misleading;
    private final Phrases who;
    private final Phrases did;
    private final Phrases refused;
    private final Phrases silent;

    Frames(Lexicon lexicon) {
        Naming naming = lexicon.naming();
        places = new Phrases(lexicon.places());
        readings = naming.frames().stream().map(Reading::of).toList();
        bridges = new Phrases(naming.bridges());
        misleading = new Phrases(naming.misleading());
        Answers answers = naming.answers();
        who = new Phrases(answers.who());
        did = new Phrases(answers.did());
        refused = new Phrases(answers.refused());
        silent = new Phrases(answers.silent());
    }

    /** A frame ready to be looked for. */
    private record Reading(boolean opening, Phrases before, Phrases after, Phrases later, Phrases unless,
            List<String> only, boolean answered) {

        static Reading of(Frame frame) {
            return new Reading(frame.before().contains(Frame.OPENING),
                    new Phrases(frame.before().stream().filter(w -> !w.equals(Frame.OPENING)).toList()),
                    new Phrases(frame.after()), new Phrases(frame.later()), new Phrases(frame.unless()),
                    frame.only(), frame.answered());
        }

        boolean asksForWordsBefore() {
            return opening || !before.isEmpty();
        }
    }

    /**
     * The role of units that are named together.
     *
     * @param next  where the next name begins, or the text's end
     * @param opens whether the text may open by addressing somebody, as a letter does and a title doesn't
     */
    Role role(int[] text, Chain chain, int next, boolean opens) {
        if (places.startingAt(text, chain.end()) > 0) {
            return Role.SPARED;
        }
        return readings.stream().filter(r -> holds(r, text, chain, next, opens)).findFirst()
                .map(r -> r.answered ? afterTheAnswer(text, chain.end(), next) : Role.SPARED).orElse(Role.ACCUSED);
    }

    /** Whether somebody's people are said to have done something badly. */
    boolean blames(Phrases people, int[] text, int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> {
            int length = people.startingAt(text, at);
            int after = at + length;
            return length > 0 && did.lieWithin(text, after, Clauses.end(text, after, Math.min(to, after + DEED_REACH)));
        });
    }

    private boolean holds(Reading frame, int[] text, Chain chain, int next, boolean opens) {
        int end = chain.end();
        int clauseEnd = Clauses.end(text, end, end + REACH);
        return (frame.only.isEmpty() || chain.isAllOf(frame.only))
                && (!frame.asksForWordsBefore() || isLed(frame, text, chain.start(), opens, MOST_BRIDGES))
                && (frame.after.isEmpty() || frame.after.startingAt(text, end) > 0)
                && (frame.later.isEmpty() || frame.later.lieWithin(text, end, clauseEnd))
                && !frame.unless.lieWithin(text, end, Math.min(clauseEnd, next));
    }

    private boolean isLed(Reading frame, int[] text, int start, boolean opens, int bridgesLeft) {
        if (frame.opening && (start == 0 ? opens : Clauses.endsSentence(text[start - 1]))) {
            return true;
        }
        int length = frame.before.endingAt(text, start);
        return length > 0 && misleading.endingAt(text, start) <= length
                || bridgesLeft > 0 && bridges.lengthsEndingAt(text, start)
                        .anyMatch(bridge -> isLed(frame, text, start - bridge, opens, bridgesLeft - 1));
    }

    private Role afterTheAnswer(int[] text, int end, int next) {
        int to = Clauses.nextSentenceEnd(text, end, Math.min(next, end + ANSWER_REACH));
        if (refused.lieWithin(text, end, to) || blames(who, text, end, to)) {
            return Role.ACCUSED;
        }
        return silent.lieWithin(text, end, to) ? Role.UNHEEDED : Role.SPARED;
    }
}
