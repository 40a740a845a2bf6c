package cn.lawcampaign.platform.upload;

/** Says whether a form is one of our own pages'. */
public interface FormGuard {

    /** Name of the hidden field with the token. */
    String field();

    /** @param sent the token as sent, or null */
    boolean accepts(String sent);
}
