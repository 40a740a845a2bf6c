package cn.lawcampaign.platform.classification;

/** Where clauses and sentences of a text end, after {@link Text} made it comparable. */
final class Clauses {

    private static final String CLAUSE_MARKS = ",。!?;";
    private static final String SENTENCE_MARKS = "。!?;";

    private Clauses() {
    }

    static boolean endsClause(int codePoint) {
        return CLAUSE_MARKS.indexOf(codePoint) >= 0;
    }

    static boolean endsSentence(int codePoint) {
        return SENTENCE_MARKS.indexOf(codePoint) >= 0;
    }

    /** The end of the clause that goes on at a place, or {@code limit} where it is longer than that. */
    static int end(int[] text, int from, int limit) {
        int last = Math.min(text.length, limit);
        int at = from;
        while (at < last && !endsClause(text[at])) {
            at++;
        }
        return at;
    }

    /** The end of the sentence after the one that goes on at a place, or {@code limit}. */
    static int nextSentenceEnd(int[] text, int from, int limit) {
        int last = Math.min(text.length, limit);
        int ends = 0;
        for (int at = from; at < last; at++) {
            if (endsSentence(text[at]) && ++ends == 2) {
                return at;
            }
        }
        return last;
    }
}
