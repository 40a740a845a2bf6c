package cn.lawcampaign.platform.event;

/** The message itself is at fault: its JSON does not fit its type. The cause is left out, since it may quote content. */
public class UnreadableEventException extends RuntimeException {

    public UnreadableEventException(Class<?> eventType) {
        super("not a readable " + eventType.getSimpleName());
    }
}
