package cn.lawcampaign.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringSerializer;

/** The relay's Kafka producer: made when first needed, so that a service starts without Kafka; made anew after a fault. */
final class OutboxProducer implements AutoCloseable {

    private final Map<String, Object> config;
    private Producer<String, String> producer;

    /** @param broker everything under {@code kafka.*}: addresses, security */
    OutboxProducer(Map<String, Object> broker) {
        this.config = new HashMap<>(broker);
        config.put(ProducerConfig.CLIENT_ID_CONFIG, "outbox");
        config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0); // a key sends one event at a time; waiting for company would only slow it
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, OutboxTimes.METADATA.toMillis());
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) OutboxTimes.REQUEST.toMillis());
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) OutboxTimes.DELIVERY.toMillis());
    }

    Producer<String, String> get() {
        if (producer == null) {
            producer = new KafkaProducer<>(config);
        }
        return producer;
    }

    /** Gives up on what is under way; the next {@link #get} starts afresh. */
    @Override
    public void close() {
        if (producer != null) {
            try {
                producer.close(Duration.ZERO);
            } catch (InterruptException stopping) {
                Thread.currentThread().interrupt();
            } finally {
                producer = null;
            }
        }
    }
}
