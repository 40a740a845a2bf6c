package cn.lawcampaign.platform.seal;

/** A keyset can't be used; the message names the file or property and never its content. */
public class KeysetException extends RuntimeException {

    public KeysetException(String message) {
        super(message);
    }
}
