package cn.lawcampaign.platform.seal;

import java.util.UUID;

/** The subject's data key is gone, or never was; nothing sealed under it can be read again. */
public class ShreddedException extends SealException {

    public ShreddedException(UUID subject) {
        super("no data key for " + subject);
    }
}
