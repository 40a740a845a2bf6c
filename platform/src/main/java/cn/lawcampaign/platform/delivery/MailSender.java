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

    private static final String AUTOMATIC = "Auto-Submitted";

    private final ReactiveMailer mailer;
    private final String from;

    MailSender(ReactiveMailer mailer,
            @ConfigProperty(name = "quarkus.mailer.from", defaultValue = "localhost") String from) {
        this.mailer = mailer;
        this.from = from;
    }

    /** Address that mails come from where nothing else is said. */
    String from() {
        return from;
    }

    /**
     * @param id makes the Message-ID, the same at each try, so that a mail that went out twice can be told
     * @throws RuntimeException when the server did not take it within the time
     */
    void send(UUID id, ComposedMail outgoing) {
        Mail mail = Mail.withText(outgoing.to(), outgoing.subject(), outgoing.text()).setFrom(outgoing.from());
        if (outgoing.html() != null) {
            mail.setHtml(outgoing.html());
        }
        mail.addHeader("Message-ID", MessageId.of(id, from));
        // RFC 3834, section 5; an answer says so itself
        mail.addHeader(AUTOMATIC, outgoing.headers().getOrDefault(AUTOMATIC, "auto-generated"));
        outgoing.headers().forEach((name, value) -> {
            if (!name.equals(AUTOMATIC)) { // the mailer would add it to the other
                mail.addHeader(name, value);
            }
        });
        mailer.send(mail).await().atMost(LONGEST);
    }
}
