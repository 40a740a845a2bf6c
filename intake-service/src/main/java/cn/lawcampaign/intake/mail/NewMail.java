package cn.lawcampaign.intake.mail;

import java.util.List;
import java.util.UUID;

/**
 * A mail to be written down; see {@link Mail} for the fields that both have.
 *
 * @param rawDigest  see {@link Digests}
 * @param sameDigest likewise, or null
 */
public record NewMail(UUID id, String channel, UUID raw, byte[] rawDigest, byte[] sameDigest, long size,
        MailState state, String reason, List<String> omitted, UUID report, UUID supplement, UUID copyOf, String desk) {
}
