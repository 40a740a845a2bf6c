package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

import javax.tools.ToolProvider;

/** A distribution whose program only writes down how it was run: its arguments, and the process that started it. */
final class StubKeycloak {

    private static final String ENTRY_POINT = "io/quarkus/bootstrap/runner/QuarkusEntryPoint";
    private static final String PROGRAM = """
            package io.quarkus.bootstrap.runner;
            public class QuarkusEntryPoint {
                public static void main(String[] arguments) throws Exception {
                    java.nio.file.Files.writeString(java.nio.file.Path.of(System.getProperty("kc.home.dir"), "ran"),
                            ProcessHandle.current().parent().get().pid() + " " + String.join(" ", arguments));
                    System.exit(%d);
                }
            }
            """;

    private StubKeycloak() {
    }

    /**
     * @param status that the program ends with
     * @return the archive
     */
    static Path archive(Path folder, int status) throws IOException {
        Path jar = jar(folder, PROGRAM.formatted(status));
        Path archive = folder.resolve("keycloak.tar.gz");
        try (OutputStream file = Files.newOutputStream(archive);
                var tar = new TarArchiveOutputStream(new GZIPOutputStream(file))) {
            TarArchiveEntry entry = new TarArchiveEntry("keycloak-0/lib/quarkus-run.jar");
            entry.setSize(Files.size(jar));
            tar.putArchiveEntry(entry);
            Files.copy(jar, tar);
            tar.closeArchiveEntry();
        }
        return archive;
    }

    private static Path jar(Path folder, String source) throws IOException {
        Path java = folder.resolve("source/QuarkusEntryPoint.java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, source);
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), java.toString());
        Path jar = folder.resolve("quarkus-run.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(ENTRY_POINT + ".class"));
            Files.copy(folder.resolve(ENTRY_POINT + ".class"), out);
        }
        return jar;
    }
}
