package cn.lawcampaign.intake.mail.box;

import jakarta.enterprise.context.ApplicationScoped;

/** Looks into the mailboxes when a test wants it. */
@ApplicationScoped
public class Polls {

    private final MailPolling polling;

    Polls(MailPolling polling) {
        this.polling = polling;
    }

    public void look() {
        polling.lookNow();
    }
}
