package cn.lawcampaign.intake.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks for words in a file: in its bytes, in what is packed in them, in the codings that formats use. */
public final class Leftovers {

    private Leftovers() {
    }

    public static void present(byte[] file, String... words) throws IOException {
        assertEquals(List.of(words), found(file, words), "words in the original");
    }

    public static void none(byte[] file, String... words) throws IOException {
        assertEquals(List.of(), found(file, words), "words left in the copy");
    }

    private static List<String> found(byte[] file, String... words) throws IOException {
        List<String> layers = new ArrayList<>();
        unpack(file, layers);
        List<String> found = new ArrayList<>();
        for (String word : words) {
            if (layers.stream().anyMatch(layer -> holds(layer, word))) {
                found.add(word);
            }
        }
        return found;
    }

    private static boolean holds(String layer, String word) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                Charset.forName("GB18030"))) {
            if (layer.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                return true;
            }
        }
        return false;
    }

    private static void unpack(byte[] bytes, List<String> layers) throws IOException {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        layers.add(raw);
        if (raw.startsWith("PK")) {
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpack(zip.readAllBytes(), layers);
            }
        }
        // streams of a PDF
        for (int at = raw.indexOf("stream"); at >= 0; at = raw.indexOf("stream", at + 1)) {
            int start = at + 6 + (raw.startsWith("\r\n", at + 6) ? 2 : 1);
            layers.add(inflated(bytes, start));
        }
    }

    private static String inflated(byte[] bytes, int start) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InflaterOutputStream inflater = new InflaterOutputStream(out, new Inflater())) {
            inflater.write(bytes, start, Math.max(0, bytes.length - start));
        } catch (IOException e) {
            // not packed, or up to here
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
