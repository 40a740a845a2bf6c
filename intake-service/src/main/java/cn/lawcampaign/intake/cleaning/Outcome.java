package cn.lawcampaign.intake.cleaning;

/** What became of a file. */
public sealed interface Outcome {

    /**
     * The copy is written and may be shown.
     *
     * @param mediaType of the copy, which may differ from the original's
     * @param extension of a name for the copy, without a dot
     */
    record Cleaned(String mediaType, String extension) implements Outcome {
    }

    /** No copy: nothing was written. */
    record Withheld(Reason reason) implements Outcome {
    }
}
