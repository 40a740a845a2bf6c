package cn.lawcampaign.intake.evidence;

import java.util.List;

/**
 * What a form's field for files shows.
 *
 * @param most     files at most
 * @param largest  bytes of one file at most
 * @param received what waits in the form's basket
 */
public record FilesOnForm(int most, long largest, List<UploadView> received) {

    private static final long MEGABYTE = 1024 * 1024;

    public long megabytes() {
        return largest / MEGABYTE;
    }
}
