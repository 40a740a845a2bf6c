package cn.lawcampaign.platform.delivery;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import cn.lawcampaign.platform.delivery.DeliveryAttempt.Due;

/** Finds what is to be sent for a delivery: as it was enqueued, or put together now. */
@Singleton
class Composers {

    private final Map<String, MailComposer> byKind;

    Composers(@Any Instance<MailComposer> composers) {
        byKind = composers.stream().collect(Collectors.toMap(MailComposer::kind, Function.identity()));
    }

    Optional<ComposedMail> mailOf(Due due, String from) {
        MailComposer composer = byKind.get(due.mail().kind());
        if (composer != null) {
            return composed(composer, due.id());
        }
        OutgoingMail mail = due.mail();
        return Optional.of(new ComposedMail(from, mail.to(), mail.subject(), mail.text(), mail.html(), Map.of()));
    }

    /** @throws NotComposedException whatever went wrong; the cause may quote content */
    private static Optional<ComposedMail> composed(MailComposer composer, UUID delivery) {
        try {
            return composer.compose(delivery);
        } catch (RuntimeException e) {
            throw new NotComposedException();
        }
    }

    static final class NotComposedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
