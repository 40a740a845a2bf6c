package cn.lawcampaign.deploy.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A form with files as programs send it (RFC 7578), small enough for memory. */
final class Multipart {

    private final String boundary = "suite-" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Multipart json(String name, String json) {
        return part("Content-Disposition: form-data; name=\"" + name
                + "\"\r\nContent-Type: application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
    }

    /** @param file whose own name goes with it */
    Multipart file(String name, Path file) {
        try {
            return part("Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file.getFileName()
                    + "\"\r\nContent-Type: application/octet-stream", Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Multipart part(String head, byte[] content) {
        write("--" + boundary + "\r\n" + head + "\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] body() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
