package cn.lawcampaign.platform.delivery;

import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;

/** Hands one mail to the mail server. */
@Singleton
class MailSender {

    /** The blocking mailer would wait for a silent server without end. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final ReactiveMailer mailer;
    private final String domain;

    MailSender(ReactiveMailer mailer,
            @ConfigProperty(name = "quarkus.mailer.from", defaultValue = "localhost") String from) {
        this.mailer = mailer;
        this.domain = from.replaceAll(".*@", "").replaceAll("[^A-Za-z0-9.-]", "");
    }

    /**
     * @param id makes the Message-ID, the same at each try, so that a mail that went out twice can be told
     * @throws RuntimeException when the server did not take it within the time
     */
    void send(UUID id, OutgoingMail outgoing) {
        Mail mail = Mail.withText(outgoing.to(), outgoing.subject(), outgoing.text());
        if (outgoing.html() != null) {
            mail.setHtml(outgoing.html());
        }
        mail.addHeader("Message-ID", "<" + id + "@" + domain + ">");
        mail.addHeader("Auto-Submitted", "auto-generated");
        mailer.send(mail).await().atMost(LONGEST);
    }
}
