package cn.lawcampaign.deploy.embedded.postgres;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import cn.lawcampaign.deploy.embedded.StartFailure;

/** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody and may. */
final class NotAsRoot {

    private static final List<String> UNSHARE = List.of("unshare", "-U");

    private NotAsRoot() {
    }

    static List<String> run(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        if (!unshareWorks()) {
            throw new StartFailure("PostgreSQL 不能以 root 身份运行，且本机不允许用户命名空间；请换普通用户启动。",
                    "PostgreSQL does not run as root and this machine allows no user namespace; start as another user.");
        }
        List<String> wrapped = new ArrayList<>(UNSHARE);
        wrapped.addAll(command);
        return wrapped;
    }

    private static boolean unshareWorks() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
