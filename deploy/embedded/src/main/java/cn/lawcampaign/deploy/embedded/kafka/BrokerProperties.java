package cn.lawcampaign.deploy.embedded.kafka;

import java.nio.file.Path;

/** The settings of a single KRaft node that is broker and controller, durable rather than fast. */
final class BrokerProperties {

    private BrokerProperties() {
    }

    static String of(Path log, int port, int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                # each message is on disk before it is acknowledged: there is no second node to hold it
                log.flush.interval.messages=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                # a consumer that was away for weeks goes on where it was
                offsets.retention.minutes=2147483647
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                num.network.threads=2
                num.io.threads=4
                num.replica.fetchers=1
                log.cleaner.threads=1
                log.cleaner.dedupe.buffer.size=8388608
                socket.request.max.bytes=16777216
                """.formatted(port, controllerPort, log);
    }
}
