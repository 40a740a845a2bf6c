package cn.lawcampaign.deploy.embedded.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The suite's topics: 12 partitions, kept for the whole campaign. */
final class Topics {

    static final List<String> NAMES = List.of("campaign.reports", "campaign.leads", "campaign.work");

    private static final int PARTITIONS = 12;
    private static final short REPLICAS = 1;

    private Topics() {
    }

    /** Creates those that are missing. */
    static void ensure(Admin admin, Collection<String> names) throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        List<NewTopic> missing = names.stream().filter(name -> !present.contains(name))
                .map(name -> new NewTopic(name, PARTITIONS, REPLICAS)
                        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1", TopicConfig.RETENTION_BYTES_CONFIG,
                                "-1")))
                .toList();
        admin.createTopics(missing).all().get();
    }
}
