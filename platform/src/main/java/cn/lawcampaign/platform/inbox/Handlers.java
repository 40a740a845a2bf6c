package cn.lawcampaign.platform.inbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import jakarta.inject.Singleton;

import cn.lawcampaign.platform.event.EventEnvelope;

/** Who handles a consumer's events, so that a parked one can be replayed. */
@Singleton
class Handlers {

    private final Map<String, Consumer<EventEnvelope>> handlers = new ConcurrentHashMap<>();

    void put(String consumer, Consumer<EventEnvelope> handler) {
        handlers.put(consumer, handler);
    }

    /** @throws UnknownConsumer when no such consumer has registered or handled anything since the start */
    Consumer<EventEnvelope> get(String consumer) {
        Consumer<EventEnvelope> handler = handlers.get(consumer);
        if (handler == null) {
            throw new UnknownConsumer(consumer);
        }
        return handler;
    }
}
