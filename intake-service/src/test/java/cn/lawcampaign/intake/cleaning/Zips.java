package cn.lawcampaign.intake.cleaning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** ZIPs made, read and changed. */
public final class Zips {

    private Zips() {
    }

    /** @param namesAndTexts by turns */
    public static byte[] of(String... namesAndTexts) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return of(entries);
    }

    public static byte[] of(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    public static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** The text of an entry. */
    public static String text(byte[] zip, String name) throws IOException {
        byte[] entry = entries(zip).get(name);
        return entry == null ? null : new String(entry, StandardCharsets.UTF_8);
    }

    /** The same ZIP with an entry put in or replaced. */
    public static byte[] with(byte[] zip, String name, byte[] content) throws IOException {
        Map<String, byte[]> entries = entries(zip);
        entries.put(name, content);
        return of(entries);
    }

    /** The same ZIP with a word of an entry's text replaced; it must be there. */
    public static byte[] with(byte[] zip, String name, String word, String other) throws IOException {
        String text = text(zip, name);
        if (!text.contains(word)) {
            throw new AssertionError(word + " is not in " + name + ": " + text);
        }
        return with(zip, name, text.replace(word, other).getBytes(StandardCharsets.UTF_8));
    }

    /** The same ZIP, said to need a password. */
    public static byte[] encrypted(byte[] zip) {
        byte[] marked = zip.clone();
        for (int i = 0; i + 10 < marked.length; i++) {
            if (marked[i] == 'P' && marked[i + 1] == 'K' && marked[i + 2] == 3 && marked[i + 3] == 4) {
                marked[i + 6] |= 1;
            } else if (marked[i] == 'P' && marked[i + 1] == 'K' && marked[i + 2] == 1 && marked[i + 3] == 2) {
                marked[i + 8] |= 1;
            }
        }
        return marked;
    }
}
