package cn.lawcampaign.platform.inbox;

/** The service stops while a message waits for the database or network; it is not acknowledged and comes again. */
public class InboxStopped extends RuntimeException {

    InboxStopped() {
        super("stopped while a message waited to be handled");
    }
}
