package cn.lawcampaign.intake.file;

import java.util.UUID;

/**
 * A file that was written whole.
 *
 * @param size   bytes of its content
 * @param sha256 of its content, 32 bytes
 */
public record StoredFile(UUID id, long size, byte[] sha256) {
}
