package cn.lawcampaign.intake.mail.box;

import java.io.IOException;

import cn.lawcampaign.platform.campaign.Channel;

/** Takes mails over from a mailbox: when a method returns, the mail is durable here and may leave its folder. */
public interface Taker {

    /** What became of a mail. */
    enum Outcome {
        REPORT, SUPPLEMENT, COPY, IGNORED, PARKED,
        /** To a clerk without its original: it was larger than the mailbox had said. */
        LEFT,
        /** It was taken before: only its move had failed. */
        KNOWN
    }

    /** Why a mail is left to a clerk without having been read. */
    enum Unread {
        /** Larger than any that is fetched. */
        TOO_LARGE,
        /** The mailbox does not give it away, however often it is asked. */
        UNFETCHABLE,
        /** We fail with it, however often we try. */
        FAULT
    }

    /** @throws SourceException when the mailbox, rather than anything here, fails */
    Outcome take(Channel channel, Incoming mail) throws IOException;

    /**
     * Leaves the mail to a clerk.
     *
     * @param fetch whether its original is to be fetched and kept
     */
    void leave(Channel channel, Incoming mail, Unread why, boolean fetch) throws IOException;
}
