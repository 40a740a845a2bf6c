package cn.lawcampaign.platform.delivery;

import java.util.Optional;
import java.util.UUID;

/**
 * Puts a mail of one kind together each time it is tried, for mails whose address or words must not lie in the table of
 * deliveries. A bean of a service; the log shows such a delivery without recipient.
 */
public interface MailComposer {

    /** The kind of deliveries that it is for. */
    String kind();

    /** @return empty when there is nobody to write to any more; the delivery is then settled as if it was sent */
    Optional<ComposedMail> compose(UUID delivery);
}
