package cn.lawcampaign.intake.workingcopy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A text with what points to the reporter taken out. */
public record Masked(List<Segment> segments) {

    public Masked {
        segments = List.copyOf(segments);
    }

    /**
     * A stretch of the text.
     *
     * @param text what the reader sees: the words, or the mark
     * @param kind what was taken out, or null for words as they were
     */
    public record Segment(String text, MaskKind kind) {
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        segments.forEach(s -> text.append(s.text()));
        return text.toString();
    }

    /** The kinds that were taken out, each once, in the order of {@link MaskKind}. */
    public Set<MaskKind> kinds() {
        Set<MaskKind> kinds = EnumSet.noneOf(MaskKind.class);
        segments.stream().map(Segment::kind).filter(k -> k != null).forEach(kinds::add);
        return kinds;
    }
}
