package cn.lawcampaign.platform.classification;

import cn.lawcampaign.platform.campaign.Negation;

/** Whether a text denies a term. A question that only looks like a denial ("是不是", "这不是…是什么") affirms it. */
final class NegationReader {

    /** A clause that goes on longer than this after the term asks something else. */
    private static final int QUESTION_REACH = 12;

    private final int window;
    private final Phrases words;
    private final Phrases adjacent;
    private final Phrases lookAlike;
    private final Phrases objects;
    private final Phrases questions;

    NegationReader(Negation negation) {
        window = negation.window();
        words = new Phrases(negation.words());
        adjacent = new Phrases(negation.adjacent());
        lookAlike = new Phrases(negation.lookAlike());
        objects = new Phrases(negation.objects());
        questions = new Phrases(negation.questions());
    }

    /** @param start where the term begins */
    boolean denies(int[] text, int start, int end) {
        return isNegated(text, start) && !isAsked(text, end);
    }

    private boolean isNegated(int[] text, int start) {
        if (adjacent.endingAt(text, start) > 0 && lookAlike.endingAt(text, start) == 0) {
            return true;
        }
        for (int gap = 0; gap <= window && gap <= start; gap++) {
            int at = start - gap;
            if (lookAlike.endingAt(text, at) > 0 || at < start && Clauses.endsClause(text[at])) {
                return false;
            }
            if (words.endingAt(text, at) > 0) {
                return gap == 0 || objects.startingAt(text, at) == 0;
            }
        }
        return false;
    }

    private boolean isAsked(int[] text, int end) {
        int clauseEnd = Clauses.end(text, end, end + QUESTION_REACH);
        int length = questions.endingAt(text, clauseEnd);
        return length > 0 && clauseEnd - length >= end;
    }
}
