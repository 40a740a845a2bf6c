package cn.lawcampaign.intake.report;

import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.seal.SubjectKey;

/** Files that come with a report or with what is added to it, received before. */
public interface Attachments {

    Attachments NONE = new Attachments() {
        @Override
        public List<byte[]> digests() {
            return List.of();
        }

        @Override
        public void attach(UUID report, SubjectKey key, UUID supplement) {
            // nothing came
        }
    };

    /** Keyed hashes of their contents in a fixed order, to tell whether a report sent again is the same. */
    List<byte[]> digests();

    /**
     * Makes them the report's, in the transaction of the filing.
     *
     * @param key        the report's data key, under which they lie from now on
     * @param supplement with which they came, or null
     */
    void attach(UUID report, SubjectKey key, UUID supplement);
}
