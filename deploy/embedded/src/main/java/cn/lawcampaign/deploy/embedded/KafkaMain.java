package cn.lawcampaign.deploy.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The broker's process: formats its storage once, then is Kafka's own main program. */
final class KafkaMain {

    private KafkaMain() {
    }

    public static void main(String[] arguments) throws Exception {
        Properties config = new Properties();
        try (var in = Files.newBufferedReader(Path.of(arguments[0]))) {
            config.load(in);
        }
        if (!Files.exists(Path.of(config.getProperty("log.dirs"), "meta.properties"))) {
            int status = kafka.tools.StorageTool.execute(
                    new String[]{"format", "--cluster-id", arguments[1], "--config", arguments[0]}, System.out);
            if (status != 0) {
                System.exit(status);
            }
        }
        kafka.Kafka.main(new String[]{arguments[0]});
    }
}
