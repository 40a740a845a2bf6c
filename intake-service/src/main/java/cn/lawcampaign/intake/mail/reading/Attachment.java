package cn.lawcampaign.intake.mail.reading;

/**
 * A file that was handed to the sink.
 *
 * @param size bytes, decoded
 */
public record Attachment(AttachmentHead head, long size) {
}
