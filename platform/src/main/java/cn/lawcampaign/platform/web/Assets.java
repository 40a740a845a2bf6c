package cn.lawcampaign.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Styles, scripts and pictures of the service, read once from the class path. Only what a
 * {@code META-INF/suite-assets/index.txt} lists is served: a line is the name, or {@code name=resource} for a file of some
 * library. The folder's name is a digest of everything in it, so that browsers may keep it for ever.
 */
final class Assets {

    private static final String FOLDER = "META-INF/suite-assets/";

    private static final Map<String, String> TYPES = Map.of("css", "text/css; charset=utf-8", "js",
            "text/javascript; charset=utf-8", "svg", "image/svg+xml", "png", "image/png", "ico", "image/x-icon",
            "woff2", "font/woff2");

    /** One file, plain and compressed. */
    record Asset(byte[] content, byte[] gzip, String type) {
    }

    private final Map<String, Asset> files;
    private final String version;

    private Assets(Map<String, Asset> files, String version) {
        this.files = files;
        this.version = version;
    }

    /** @throws IllegalStateException when a listed file is missing or of an unknown kind */
    static Assets load(ClassLoader loader) {
        Map<String, Asset> files = new TreeMap<>();
        try {
            for (URL index : Collections.list(loader.getResources(FOLDER + "index.txt"))) {
                try (InputStream in = index.openStream()) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .forEach(line -> add(files, line, loader));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Assets(files, digest(files));
    }

    Asset find(String name) {
        return files.get(name);
    }

    String version() {
        return version;
    }

    private static void add(Map<String, Asset> files, String line, ClassLoader loader) {
        String[] parts = line.split("=", 2);
        String resource = parts.length == 2 ? parts[1] : FOLDER + parts[0];
        String type = TYPES.get(parts[0].substring(parts[0].lastIndexOf('.') + 1));
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null || type == null) {
                throw new IllegalStateException("asset missing or of unknown kind: " + resource);
            }
            byte[] content = in.readAllBytes();
            files.put(parts[0], new Asset(content, gzip(content), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static String digest(Map<String, Asset> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, asset) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(asset.content());
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
