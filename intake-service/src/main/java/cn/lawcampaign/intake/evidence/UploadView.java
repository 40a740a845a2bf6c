package cn.lawcampaign.intake.evidence;

import java.util.UUID;

/**
 * A file in a form's basket.
 *
 * @param name made harmless
 * @param size for people
 */
public record UploadView(UUID id, String name, String size) {
}
