package cn.lawcampaign.platform.inbox;

import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;

import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.event.EventEnvelope;
import cn.lawcampaign.platform.security.Viewer;

/** What an administrator does with messages that could not be handled. Each decision stands in the audit. */
@Singleton
public class ParkedMessages {

    private static final String SUBJECT = "parked-message";

    private final InboxTable taken;
    private final ParkedTable parked;
    private final Handlers handlers;
    private final Audit audit;

    ParkedMessages(InboxTable taken, ParkedTable parked, Handlers handlers, Audit audit) {
        this.taken = taken;
        this.parked = parked;
        this.handlers = handlers;
        this.audit = audit;
    }

    /** Those that wait, oldest first. */
    public List<ParkedMessage> waiting(int limit) {
        return parked.waiting(limit);
    }

    /** The oldest of each key that waits, for people who may not know the key. */
    public List<ParkedHead> heads(int limit, ZoneId zone) {
        return parked.heads(limit, zone);
    }

    public Optional<ParkedMessage> find(long id) {
        return parked.find(id);
    }

    /**
     * Handles the messages of this one's key again, oldest first, each in a transaction of its own, until none waits or
     * one fails again; that one then says the new reason.
     *
     * @param id     any message of the key
     * @param reason why, in the administrator's words; kept with each message that is handled
     * @return how many were handled
     * @throws NoSuchElementException when there is no such message
     * @throws UnknownConsumer        when its consumer is not known in this process; nothing was changed
     */
    public int replay(long id, String reason, Viewer by) {
        requireReason(reason);
        ParkedMessage asked = parked.find(id).orElseThrow();
        var handler = handlers.get(asked.consumer());
        int handled = 0;
        for (var next = oldest(asked); next.isPresent(); next = oldest(asked)) {
            try {
                ParkedMessage message = next.get();
                QuarkusTransaction.requiringNew().run(() -> replayOne(message, handler, reason, by));
                handled++;
            } catch (RuntimeException e) {
                noteFailure(next.get(), e, by);
                return handled;
            }
        }
        return handled;
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a reason is needed");
        }
    }

    private Optional<ParkedMessage> oldest(ParkedMessage ofKey) {
        return parked.oldestWaiting(ofKey.consumer(), ofKey.key());
    }

    private void replayOne(ParkedMessage message, Consumer<EventEnvelope> handler, String reason, Viewer by) {
        taken.lock(message.consumer(), message.key());
        if (oldest(message).filter(message::equals).isPresent()) { // else somebody settled it meanwhile
            handler.accept(parked.message(message.id()).toEvent());
            parked.settle(message.id(), ParkedState.REPLAYED, by.name(), reason);
            audit.wrote(entry("message.replay", message, by));
        }
    }

    private void noteFailure(ParkedMessage message, RuntimeException thrown, Viewer by) {
        Fault fault = Fault.of(thrown);
        if (fault.kind() == Fault.Kind.AROUND) {
            throw thrown;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            parked.again(message.id(), fault.code());
            audit.wrote(entry("message.replay-failed", message, by).with("reason", fault.code()));
        });
    }

    private static AuditEntry entry(String action, ParkedMessage message, Viewer by) {
        return AuditEntry.by(by, action, SUBJECT, message.id()).with("consumer", message.consumer())
                .with("event", message.eventId());
    }

    /**
     * Gives up on one message for good; what waits behind it can be replayed then.
     *
     * @param reason why, in the administrator's words; at least one character that is no space
     * @throws NoSuchElementException when there is no such message or it does not wait any more
     */
    public void drop(long id, String reason, Viewer by) {
        requireReason(reason);
        QuarkusTransaction.requiringNew().run(() -> {
            ParkedMessage message = parked.find(id).orElseThrow();
            taken.lock(message.consumer(), message.key());
            if (parked.find(id).orElseThrow().state() != ParkedState.WAITING) {
                throw new NoSuchElementException("does not wait any more");
            }
            parked.settle(id, ParkedState.DROPPED, by.name(), reason);
            audit.wrote(entry("message.drop", message, by));
        });
    }
}
