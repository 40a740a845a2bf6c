package cn.lawcampaign.platform.seal;

/** Something sealed can't be opened: changed, moved to another place, or under a key that is not there. */
public class SealException extends RuntimeException {

    public SealException(String message) {
        super(message);
    }
}
