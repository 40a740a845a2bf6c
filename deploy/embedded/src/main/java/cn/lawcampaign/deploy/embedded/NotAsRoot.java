package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.util.List;

/** PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody. */
final class NotAsRoot {

    private NotAsRoot() {
    }

    /** @throws EmbeddedException when we are root and this machine allows no user namespace */
    static List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (!allowed()) {
            throw new EmbeddedException("PostgreSQL 不能以 root 运行，本机又不允许用户命名空间，请换普通用户启动"
                    + " / PostgreSQL refuses to run as root and this machine allows no user namespace;"
                    + " start as an ordinary user");
        }
        return List.of("unshare", "-U");
    }

    private static boolean allowed() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
