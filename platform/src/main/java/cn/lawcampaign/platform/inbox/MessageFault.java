package cn.lawcampaign.platform.inbox;

/** A handler throws this when the message itself is wrong and trying again can't help: it is parked. */
public class MessageFault extends RuntimeException {

    private final String code;

    /** @param code why, in a word or two without content: {@code UNKNOWN_CHANNEL} */
    public MessageFault(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
