package cn.lawcampaign.deploy.embedded.kafka;

import java.nio.file.Files;
import java.nio.file.Path;

import kafka.Kafka;
import kafka.tools.StorageTool;

/** The child's main class: formats the log folder at the first start, then runs the real broker. */
public final class Broker {

    private Broker() {
    }

    /**
     * Runs until SIGTERM.
     *
     * @param arguments the broker's properties file, its cluster id, its log folder
     */
    public static void main(String... arguments) {
        String properties = arguments[0];
        if (!Files.exists(Path.of(arguments[2], "meta.properties"))) {
            int status = StorageTool.execute(
                    new String[]{"format", "--ignore-formatted", "-t", arguments[1], "-c", properties}, System.out);
            if (status != 0) {
                System.exit(status);
            }
        }
        Kafka.main(new String[]{properties});
    }
}
