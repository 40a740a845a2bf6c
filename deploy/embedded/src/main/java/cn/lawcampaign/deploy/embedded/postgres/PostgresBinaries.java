package cn.lawcampaign.deploy.embedded.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;

import cn.lawcampaign.deploy.embedded.Archive;
import cn.lawcampaign.deploy.embedded.Cache;
import cn.lawcampaign.deploy.embedded.StartFailure;

/** PostgreSQL's programs for this machine, unpacked once a user. */
final class PostgresBinaries {

    private static final String VERSION = "18.4.0";

    private PostgresBinaries() {
    }

    /** The folder of initdb, postgres and their kin. */
    static Path bin() {
        return Cache.ofUser().entry("postgres-" + VERSION, PostgresBinaries::unpack).resolve("bin");
    }

    private static void unpack(Path folder) {
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(),
                System.getProperty("os.arch"))) {
            if (packed == null) {
                throw new StartFailure("本机型号没有 PostgreSQL 程序包。",
                        "There is no PostgreSQL package for " + system() + " " + System.getProperty("os.arch") + ".");
            }
            Archive.unpack(new XZCompressorInputStream(packed), folder, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    }
}
