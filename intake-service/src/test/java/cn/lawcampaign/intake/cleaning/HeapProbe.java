package cn.lawcampaign.intake.cleaning;

import static cn.lawcampaign.intake.cleaning.Pictures.latin;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import cn.lawcampaign.intake.cleaning.pdf.PdfFiles;

/**
 * Cleans the one file that its argument names, so that {@link HeapTest} can run it in a machine with little heap. Says
 * the outcome, the peak of the heap in MB above the original's own size, and the milliseconds.
 */
public final class HeapProbe {

    private static final int TRAILING = 20_000_000;

    private HeapProbe() {
    }

    public static void main(String[] arguments) throws IOException {
        byte[] file = file(arguments[0]);
        Source original = Source.of(file);
        FileType type = FileTypes.of(original);
        System.gc();
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            pool.resetPeakUsage();
        }
        long start = System.nanoTime();
        Outcome outcome = new Cleaning().clean(type, original, text -> text, OutputStream.nullOutputStream());
        long time = (System.nanoTime() - start) / 1_000_000;
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
        }
        System.out.println(outcome + " peak " + (peak - file.length) / 1_000_000 + " MB, " + time + " ms");
    }

    private static byte[] file(String name) throws IOException {
        return switch (name) {
            case "photograph" -> Pictures.flatJpeg(10_000, 10_000, TRAILING);
            case "photograph-aside" -> Pictures.aside(Pictures.flatJpeg(10_000, 10_000, TRAILING));
            case "photograph-in-colour" -> Pictures.join(Pictures.aside(Pictures.coded(
                    new BufferedImage(4600, 3450, BufferedImage.TYPE_3BYTE_BGR), "jpeg")), new byte[TRAILING]);
            case "picture" -> Pictures.coded(new BufferedImage(5600, 2800,
                    BufferedImage.TYPE_4BYTE_ABGR), "png");
            case "webp" -> Pictures.resource("largest.webp");
            case "bomb" ->
                PdfFiles.raw(latin("<</Type/Catalog/Pages 2 0 R>>"), latin("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                        latin("<</Type/Page/MediaBox[0 0 9 9]/Contents 4 0 R>>"),
                        PdfFiles.stream("/Filter/FlateDecode", PdfFiles.bomb(1000, 1)));
            case "objects" -> PdfFiles.raw(latin("<</Type/Catalog/Pages 2 0 R>>"),
                    latin("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                    latin("<</Type/Page/MediaBox[0 0 9 9]/Group<</X[" + "1001 ".repeat(2_400_000) + "]>>>>"));
            case "scan" -> scan();
            case "pages" -> Pictures.repeatedTiff(noise(), 2000, 40);
            case "text" -> "举报内容，共两百元。\n".repeat(640_000).getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** A page that no coding makes smaller. */
    private static byte[] noise() {
        byte[] page = new byte[2000 * 2000];
        new Random(5).nextBytes(page);
        return page;
    }

    /** A document of one picture of 20 MB, with something to take out of it. */
    private static byte[] scan() throws IOException {
        byte[] noise = new byte[TRAILING];
        new Random(3).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = noise[i] == (byte) 0xFF ? 0 : noise[i];
        }
        byte[] jpeg = Pictures.jpeg(1);
        int end = new String(jpeg, StandardCharsets.ISO_8859_1).lastIndexOf("\u00FF\u00D9");
        byte[] picture = Pictures.join(Pictures.head(jpeg, end), noise, latin("\u00FF\u00D9"));
        return PdfFiles.raw(latin("<</Type/Catalog/Pages 2 0 R>>"), latin("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                latin("<</Type/Page/MediaBox[0 0 9 9]/Resources<</XObject<</A 4 0 R>>>>>>"),
                PdfFiles.stream("/Subtype/Image/Width 48/Height 32/Filter/DCTDecode", picture));
    }
}
