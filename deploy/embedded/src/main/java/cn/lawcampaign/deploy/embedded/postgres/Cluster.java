package cn.lawcampaign.deploy.embedded.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import cn.lawcampaign.deploy.embedded.Home;
import cn.lawcampaign.deploy.embedded.StartFailure;

/** The data folder of the server: made once, complete or not at all, open to passwords only. */
final class Cluster {

    static final String SUPERUSER = "postgres";

    private static final String HBA = """
            # Passwords only, from this machine only.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private Cluster() {
    }

    static Path of(Home home) {
        Path data = home.root().resolve("postgres");
        if (!Files.isDirectory(data)) {
            Path fresh = home.root().resolve("postgres.new");
            new Home(fresh).delete();
            initdb(home, fresh);
            try {
                Files.writeString(fresh.resolve("pg_hba.conf"), HBA);
                Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return data;
    }

    private static void initdb(Home home, Path data) {
        home.secrets().get(SUPERUSER);
        List<String> command = NotAsRoot.run(List.of(PostgresBinaries.bin().resolve("initdb").toString(), "-D",
                data.toString(), "-U", SUPERUSER, "--auth=scram-sha-256",
                "--pwfile=" + home.secrets().file(SUPERUSER), "--encoding=UTF8", "--locale=C",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        try {
            int status = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log("initdb").toFile())).start().waitFor();
            if (status != 0) {
                throw new StartFailure("数据库初始化失败，请查看 " + home.log("initdb") + "。",
                        "The database could not be set up; see " + home.log("initdb") + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
