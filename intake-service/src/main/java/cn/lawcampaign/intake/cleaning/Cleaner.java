package cn.lawcampaign.intake.cleaning;

import java.io.IOException;

/** Makes the copy of one kind of file. Holds nothing between two files. */
public interface Cleaner {

    /**
     * @param original at most {@link Cleaning#LARGEST} bytes, the cleaner's own: it may overwrite them
     * @param copy     what is in it counts only when this returns
     * @throws WithheldException with the reason for which there is no copy
     * @throws IOException       when the content is broken
     */
    Outcome.Cleaned clean(FileType type, byte[] original, Copy copy) throws IOException;
}
