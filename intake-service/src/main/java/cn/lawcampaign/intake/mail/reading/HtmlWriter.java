package cn.lawcampaign.intake.mail.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/** Puts the words of HTML on lines: white space counts once, blocks begin new lines, what is quoted has a mark before it. */
final class HtmlWriter {

    private static final int UNNUMBERED = -1;
    private static final int DEEPEST = 20;

    private final StringBuilder text = new StringBuilder();
    private final Deque<Integer> lists = new ArrayDeque<>();
    private boolean blank;
    private boolean atStart = true;
    private int pre;
    private int quotes;

    void words(String words) {
        if (pre > 0) {
            String[] lines = words.split("\r?\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    lineBreak();
                }
                put(lines[i]);
            }
            return;
        }
        int from = -1;
        for (int i = 0; i <= words.length(); i++) {
            char c = i < words.length() ? words.charAt(i) : ' ';
            boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!white && from < 0) {
                from = i;
            } else if (white && from >= 0) {
                put(words.substring(from, i));
                from = -1;
            }
            blank |= white && i < words.length();
        }
    }

    private void put(String word) {
        if (word.isEmpty()) {
            return;
        }
        if (atStart) {
            text.append("> ".repeat(Math.min(quotes, DEEPEST)));
        } else if (blank) {
            text.append(' ');
        }
        text.append(word);
        atStart = false;
        blank = false;
    }

    /** What follows is on a line of its own. */
    void line() {
        if (!atStart) {
            lineBreak();
        }
    }

    void lineBreak() {
        text.append('\n');
        atStart = true;
        blank = false;
    }

    void cell() {
        if (!atStart) {
            text.append('\t');
            blank = false;
        }
    }

    void list(boolean numbered) {
        lists.push(numbered ? 0 : UNNUMBERED);
    }

    void listEnd() {
        lists.poll();
    }

    void item() {
        Integer count = lists.poll();
        if (count == null || count == UNNUMBERED) {
            put("-");
        } else {
            put(++count + ".");
        }
        if (count != null) {
            lists.push(count);
        }
        blank = true;
    }

    void pre(boolean begins) {
        pre += begins ? 1 : -1;
    }

    void quote(int change) {
        quotes += change;
    }

    String text() {
        return text.toString();
    }
}
