package cn.lawcampaign.notification.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart of two series as horizontal bars, laid out in SVG user units. Text stays text, drawn with the reader's fonts, so
 * the server needs none; the second series is hatched, so that the two can be told apart in grey.
 *
 * @param title       what it shows
 * @param description the figures in words, for who can't see them
 * @param first       name of the first series
 * @param second      name of the second series
 * @param barsAt      where bars start
 */
public record BarChart(String title, String description, String first, String second, int width, int height,
        int barsAt, List<Bar> bars) {

    static final int WIDE = 640;
    static final int NARROW = 344;
    private static final int TOP = 40;
    private static final int ROW = 40;
    private static final int TEXT = 14;
    private static final int NUMBER_ROOM = 44;

    /** A row to be drawn. */
    record Row(String label, int first, int second) {
    }

    /**
     * @param label  shortened to what fits
     * @param y      top of the row; the bars lie at y + 4 and y + 18
     * @param first  value, with {@code firstWidth} the length of its bar
     * @param second value, with {@code secondWidth} the length of its bar
     */
    public record Bar(String label, int y, int first, int firstWidth, int second, int secondWidth) {
    }

    static BarChart of(String title, String first, String second, List<Row> rows, int width) {
        int widest = rows.stream().mapToInt(row -> widthOf(row.label())).max().orElse(0);
        int barsAt = Math.min(widest, width / 2) + 12;
        int most = rows.stream().mapToInt(row -> Math.max(row.first(), row.second())).max().orElse(0);
        double unit = (width - barsAt - NUMBER_ROOM) / (double) Math.max(1, most);
        List<Bar> bars = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Row row : rows) {
            bars.add(new Bar(shortened(row.label(), barsAt - 12), TOP + bars.size() * ROW, row.first(),
                    length(row.first(), unit), row.second(), length(row.second(), unit)));
            words.append(row.label()).append(' ').append(first).append(' ').append(row.first()).append(", ")
                    .append(second).append(' ').append(row.second()).append("; ");
        }
        return new BarChart(title, words.toString(), first, second, width, TOP + Math.max(1, rows.size()) * ROW + 4,
                barsAt, bars);
    }

    // where the legend's second entry starts
    public int legendAt() {
        return 26 + widthOf(first) + 16;
    }

    private static int length(int value, double unit) {
        return value == 0 ? 0 : Math.max(2, (int) Math.round(value * unit));
    }

    static int widthOf(String text) {
        return (int) Math.ceil(text.codePoints().mapToDouble(BarChart::widthOf).sum());
    }

    // han and full-width characters are as wide as high
    private static double widthOf(int character) {
        return character >= 0x2E80 ? TEXT : TEXT * 0.58;
    }

    private static String shortened(String label, int room) {
        if (widthOf(label) <= room) {
            return label;
        }
        StringBuilder kept = new StringBuilder();
        double width = TEXT;
        for (int character : label.codePoints().toArray()) {
            width += widthOf(character);
            if (width > room) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept.append('…').toString();
    }
}
