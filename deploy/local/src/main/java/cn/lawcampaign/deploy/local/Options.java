package cn.lawcampaign.deploy.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import cn.lawcampaign.deploy.embedded.EmbeddedException;

/**
 * What was asked for on the command line.
 *
 * @param data  folder of the installation; null with {@code --check}, which uses a temporary one
 * @param port  of the one origin; 0 with {@code --check}: any free one
 * @param reset forget what is in the folder
 * @param empty file no sample reports
 * @param check file the samples, see each arrive, and end
 */
record Options(Path data, int port, boolean reset, boolean empty, boolean check) {

    static final String USAGE = "deploy/up [--port N] [--data DIR] [--reset] [--empty] | deploy/up --check";

    /** @throws EmbeddedException when the line can't be understood */
    static Options parse(List<String> arguments, Path home) {
        Path data = home.resolve(".data");
        int port = 8080;
        boolean reset = false;
        boolean empty = false;
        boolean check = false;
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--reset" -> reset = true;
                case "--empty" -> empty = true;
                case "--check" -> check = true;
                case "--data" -> data = Path.of(value(option, rest)).toAbsolutePath();
                case "--port" -> port = port(value(option, rest));
                default -> throw new EmbeddedException("不认识的选项 / unknown option: " + option + "\n" + USAGE);
            }
        }
        return check ? new Options(null, 0, false, false, true) : new Options(data, port, reset, empty, false);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new EmbeddedException("选项缺少值 / a value is missing after " + option + "\n" + USAGE);
        }
        return rest.pop();
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port > 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new EmbeddedException("端口应为 1–65535 的整数 / a port is a number from 1 to 65535: " + value);
    }
}
