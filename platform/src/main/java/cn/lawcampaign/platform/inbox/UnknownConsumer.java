package cn.lawcampaign.platform.inbox;

/** A parked message whose consumer has neither registered nor handled anything here since the start: one of a former release. */
public class UnknownConsumer extends RuntimeException {

    UnknownConsumer(String consumer) {
        super("no consumer named " + consumer);
    }
}
