package cn.lawcampaign.intake.workingcopy;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What clerks have changed of a report's masking, one change after the other. A word is the same whatever its case and its
 * blanks, as it is when texts are masked: what a clerk takes back is the stretch as it stands in a text, not as somebody
 * typed it.
 */
public final class ClerksWords {

    private final Set<String> further = new LinkedHashSet<>();
    private final Set<String> left = new LinkedHashSet<>();

    /** Takes a word out wherever it stands. */
    public void mask(String word) {
        String bare = Bare.of(word, MaskKind.OTHER);
        left.remove(bare);
        further.add(bare);
    }

    /** Leaves a stretch in again, and so every word in it that was taken out: several may have run into one stretch. */
    public void unmask(String stretch) {
        String bare = Bare.of(stretch, MaskKind.OTHER);
        further.removeIf(bare::contains);
        left.add(bare);
    }

    /** The masking with these changes. */
    public Masking on(Masking masking) {
        return masking.andWords(further).except(left);
    }
}
