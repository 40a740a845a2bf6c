package cn.lawcampaign.deploy.embedded;

/** A part can't run here; the message is one line for the person at the keyboard and says what to do. */
public class EmbeddedException extends RuntimeException {

    public EmbeddedException(String message) {
        super(message);
    }
}
