package cn.lawcampaign.platform.inbox;

import java.time.Duration;
import java.util.function.Consumer;

import jakarta.inject.Singleton;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;

import cn.lawcampaign.platform.event.EventEnvelope;
import cn.lawcampaign.platform.work.Backoff;
import cn.lawcampaign.platform.work.Causes;

/** Takes a message exactly as far as it can be taken: handled once, known already, or parked. */
@Singleton
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(15));
    private static final int TRIES_OF_UNKNOWN = 5;

    private final InboxTable taken;
    private final ParkedTable parked;
    private final Handlers handlers;
    private final Patience patience;
    private final MeterRegistry metrics;

    Inbox(InboxTable taken, ParkedTable parked, Handlers handlers, Patience patience, MeterRegistry metrics) {
        this.taken = taken;
        this.parked = parked;
        this.handlers = handlers;
        this.patience = patience;
        this.metrics = metrics;
    }

    /**
     * Names a consumer's handler at start, so that its parked messages can be replayed before the next message arrives.
     * {@link #handle} does it too.
     */
    public void register(String consumer, Consumer<EventEnvelope> handler) {
        handlers.put(consumer, handler);
    }

    /**
     * Handles the message once. Returns when it may be acknowledged; waits for as long as the database or network is away.
     *
     * @param consumer who takes it: a fixed name, one a feature, also over restarts and instances
     * @param handler  the effect; runs in a transaction that is committed together with the message's id. It may run
     *                 more than once when that transaction fails, so it does nothing outside of the database
     * @throws InboxStopped when the service stops meanwhile; the message comes again
     */
    public Outcome handle(String consumer, ConsumerRecord<String, byte[]> received, Consumer<EventEnvelope> handler) {
        handlers.put(consumer, handler);
        IncomingMessage message = IncomingMessage.of(received);
        Outcome outcome = handle(consumer, message, handler);
        metrics.counter("inbox.messages", "consumer", consumer, "outcome", outcome.name()).increment();
        return outcome;
    }

    private Outcome handle(String consumer, IncomingMessage message, Consumer<EventEnvelope> handler) {
        int unknown = 0; // in a row: an outage before it says nothing about the message
        for (int failures = 1;; failures++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> once(consumer, message, handler));
            } catch (Exception | LinkageError | StackOverflowError e) {
                Fault fault = Fault.of(e);
                unknown = fault.kind() == Fault.Kind.UNKNOWN ? unknown + 1 : 0;
                if (mustPark(fault, unknown)) {
                    LOG.warnf("%s can't handle event %s and parks it: %s (%s)", consumer, message.eventId(),
                            fault.code(), Causes.summary(e));
                    return park(consumer, message, fault.code());
                }
                waitAfter(consumer, message, fault, failures);
            }
        }
    }

    private Outcome once(String consumer, IncomingMessage message, Consumer<EventEnvelope> handler) {
        taken.lock(consumer, message.key());
        if (!taken.take(consumer, message.eventId())) {
            return Outcome.DUPLICATE;
        }
        if (parked.anyWaits(consumer, message.key())) {
            parked.add(consumer, message, ParkedMessage.BEHIND);
            return Outcome.PARKED;
        }
        handler.accept(message.toEvent());
        return Outcome.HANDLED;
    }

    private Outcome park(String consumer, IncomingMessage message, String reason) {
        for (int failures = 1;; failures++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> parkOnce(consumer, message, reason));
            } catch (RuntimeException e) { // what is parked can always be stored, so this is never the message's fault
                waitAfter(consumer, message, Fault.of(e), failures);
            }
        }
    }

    private Outcome parkOnce(String consumer, IncomingMessage message, String reason) {
        taken.lock(consumer, message.key());
        if (taken.take(consumer, message.eventId())) {
            parked.add(consumer, message, reason);
        }
        return Outcome.PARKED;
    }

    private void waitAfter(String consumer, IncomingMessage message, Fault fault, int failures) {
        Duration wait = BACKOFF.after(failures);
        LOG.infof("%s tries event %s again in %d ms: %s", consumer, message.eventId(), wait.toMillis(), fault.code());
        patience.await(wait);
    }

    static boolean mustPark(Fault fault, int unknown) {
        return switch (fault.kind()) {
            case MESSAGE -> true;
            case AROUND -> false;
            case UNKNOWN -> unknown >= TRIES_OF_UNKNOWN;
        };
    }
}
