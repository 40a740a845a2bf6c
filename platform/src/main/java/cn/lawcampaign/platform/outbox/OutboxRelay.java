package cn.lawcampaign.platform.outbox;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.NetworkException;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.work.DatabaseException;

/** Sends what waits in the outbox until nothing does, or until nothing gets through. Runs in one thread. */
final class OutboxRelay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final AgroalDataSource database;
    private final OutboxProducer producer;
    private final String source;
    private volatile boolean away;

    /** @param source the service's short name, for the events' headers */
    OutboxRelay(AgroalDataSource database, OutboxProducer producer, String source) {
        this.database = database;
        this.producer = producer;
        this.source = source;
    }

    /** @return how many events the broker acknowledged */
    int run() {
        int sent = 0;
        int now;
        do {
            now = onePass();
            sent += now;
        } while (now > 0 && !Thread.currentThread().isInterrupted());
        return sent;
    }

    /** Whether nothing got through at the last try. */
    boolean brokerIsAway() {
        return away;
    }

    private int onePass() {
        int sent = 0;
        boolean failed;
        try (OutboxPass pass = OutboxPass.open(database.getConnection())) {
            for (var entry : send(pass).entrySet()) {
                sent += settle(pass, entry.getKey(), entry.getValue()) ? 1 : 0;
            }
            away = pass.brokerIsAway();
            failed = pass.anyFailed();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
        if (away) {
            LOG.info("Kafka does not answer; events wait in the outbox");
        }
        if (failed) { // a producer may be of no more use after a failure; a new one costs little
            producer.close();
        }
        return sent;
    }

    private Map<OutboxRow, Future<?>> send(OutboxPass pass) {
        Map<OutboxRow, Future<?>> underWay = new LinkedHashMap<>();
        Set<String> silent = new HashSet<>();
        for (OutboxRow row : pass.rows()) {
            if (!silent.contains(row.topic())) {
                Future<?> answer = send(row);
                underWay.put(row, answer);
                if (failedAtOnce(answer)) { // no metadata of this topic: its other rows would wait in vain, too
                    silent.add(row.topic());
                }
            }
        }
        return underWay;
    }

    private Future<?> send(OutboxRow row) {
        try {
            return producer.get().send(row.toRecord(source));
        } catch (ConfigException e) { // no address could be resolved
            return CompletableFuture.failedFuture(new NetworkException(e.getMessage()));
        } catch (InterruptException e) { // the service stops; the row is not to blame
            return CompletableFuture.failedFuture(new NetworkException("interrupted"));
        } catch (KafkaException | IllegalStateException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static boolean failedAtOnce(Future<?> answer) {
        try {
            answer.get(0, TimeUnit.MILLISECONDS);
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof RetriableException;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean settle(OutboxPass pass, OutboxRow row, Future<?> answer) {
        try {
            answer.get(OutboxTimes.PASS.toMillis(), TimeUnit.MILLISECONDS);
            pass.acknowledged(row);
            return true;
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RetriableException)) {
                LOG.warnf("event %s of outbox row %d was refused: %s", row.eventId(), row.id(),
                        e.getCause().getClass().getSimpleName());
            }
            pass.failed(row, e.getCause());
        } catch (TimeoutException e) {
            pass.failed(row, new org.apache.kafka.common.errors.TimeoutException());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            pass.failed(row, new org.apache.kafka.common.errors.TimeoutException());
        }
        return false;
    }

    @Override
    public void close() {
        producer.close();
    }
}
