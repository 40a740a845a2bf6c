package cn.lawcampaign.intake.evidence;

import java.util.List;
import java.util.function.Supplier;

import cn.lawcampaign.platform.problem.Faults;

/**
 * What a form's field for files shows.
 *
 * @param most     files at most
 * @param largest  bytes of one file at most
 * @param received what waits in the form's basket
 * @param known    false while the database is away and so can't tell what waits there; nothing is lost by that
 */
public record FilesOnForm(int most, long largest, List<UploadView> received, boolean known) {

    private static final long MEGABYTE = 1024 * 1024;

    static FilesOnForm of(int most, long largest, Supplier<List<UploadView>> waiting) {
        try {
            return new FilesOnForm(most, largest, waiting.get(), true);
        } catch (RuntimeException away) {
            if (Faults.databaseAway(away)) {
                return new FilesOnForm(most, largest, List.of(), false);
            }
            throw away;
        }
    }

    public long megabytes() {
        return largest / MEGABYTE;
    }
}
