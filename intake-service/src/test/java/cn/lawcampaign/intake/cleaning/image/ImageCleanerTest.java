package cn.lawcampaign.intake.cleaning.image;

import static cn.lawcampaign.intake.cleaning.Pictures.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Random;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;

import cn.lawcampaign.intake.cleaning.Copied;
import cn.lawcampaign.intake.cleaning.Leftovers;

class ImageCleanerTest {

    private static final String[] HIDDEN = {ARTIST, GPS, XMP, COMMENT, TRAILING, THUMBNAIL};

    @Test
    void a_phone_keeps_place_owner_and_thumbnail_to_itself() throws Exception {
        byte[] original = jpeg(1);
        Leftovers.present(original, HIDDEN);
        Copied copied = Copied.of(original).is("image/jpeg", "jpg");
        Leftovers.none(copied.bytes(), HIDDEN);
        assertTrue(hasExif(original));
        assertFalse(hasExif(copied.bytes()));
        assertCorners("RGBW", decoded(copied.bytes()));
    }

    @ParameterizedTest
    @CsvSource({"1,RGBW", "2,GRWB", "3,WBGR", "4,BWRG", "5,RBGW", "6,BRWG", "7,WGBR", "8,GWRB"})
    void a_picture_taken_aside_stands_upright(int orientation, String corners) throws Exception {
        for (byte[] original : new byte[][]{jpeg(orientation), png(orientation)}) {
            BufferedImage copy = decoded(Copied.of(original).bytes());
            assertEquals(orientation < 5 ? WIDTH : HEIGHT, copy.getWidth());
            assertCorners(corners, copy);
        }
    }

    @Test
    void the_words_in_a_png_go() throws Exception {
        byte[] original = png(1);
        Leftovers.present(original, ARTIST, GPS, XMP, TRAILING);
        Copied copied = Copied.of(original).is("image/png", "png");
        Leftovers.none(copied.bytes(), HIDDEN);
        assertCorners("RGBW", decoded(copied.bytes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp", "tiff"})
    void other_formats_become_png(String format) throws Exception {
        byte[] original = join(coded(format), latin(TRAILING));
        Copied copied = Copied.of(original).is("image/png", "png");
        Leftovers.none(copied.bytes(), TRAILING);
        assertCorners("RGBW", decoded(copied.bytes()));
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_USHORT_GRAY,
            BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_BYTE_INDEXED})
    void every_kind_of_pixel_looks_the_same(int type) throws Exception {
        byte[] original = coded(image(type), "png");
        BufferedImage copy = decoded(Copied.of(original).is("image/png", "png").bytes());
        for (int x = 2; x < WIDTH; x += 11) {
            assertEquals(decoded(original).getRGB(x, 5), copy.getRGB(x, 5));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy.webp", "lossless.webp", "alpha.webp", "moving.webp"})
    void a_webp_becomes_png(String name) throws Exception {
        assertCorners("RGBW", decoded(Copied.of(resource(name)).is("image/png", "png").bytes()));
    }

    @Test
    void a_webp_is_turned_and_loses_its_metadata() throws Exception {
        byte[] plain = resource("lossless.webp");
        byte[] exif = exif(6);
        byte[] body = join(latin("WEBPVP8X"), little(10), new byte[]{0x0C, 0, 0, 0, WIDTH - 1, 0, 0, HEIGHT - 1, 0, 0},
                tail(plain, 12), latin("EXIF"), little(exif.length), exif, new byte[exif.length % 2],
                latin("XMP "), little(XMP.length()), latin(XMP));
        byte[] original = join(latin("RIFF"), little(body.length), body);
        Leftovers.present(original, ARTIST, XMP);
        Copied copied = Copied.of(original).is("image/png", "png");
        Leftovers.none(copied.bytes(), HIDDEN);
        assertCorners("BRWG", decoded(copied.bytes()));
    }

    @Test
    void a_large_photograph_is_made_smaller() throws Exception {
        BufferedImage copy = decoded(Copied.of(flatJpeg(6000, 4000, 0)).is("image/jpeg", "jpg").bytes());
        assertEquals(3000, copy.getWidth());
        assertEquals(2000, copy.getHeight());
    }

    @Test
    void a_photograph_that_is_no_jpeg_becomes_one_when_large() throws Exception {
        BufferedImage noise = new BufferedImage(2000, 1500, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(7);
        for (int i = 0; i < 2000 * 1500; i++) {
            noise.setRGB(i % 2000, i / 2000, random.nextInt());
        }
        Copied.of(coded(noise, "png")).is("image/jpeg", "jpg");
    }

    @Test
    void a_scan_of_several_pages_becomes_a_document() throws Exception {
        Copied copied = Copied.of(tiff(3)).is("application/pdf", "pdf");
        try (var document = Loader.loadPDF(copied.bytes())) {
            assertEquals(3, document.getNumberOfPages());
        }
    }

    private static boolean hasExif(byte[] bytes) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                .containsDirectoryOfType(ExifIFD0Directory.class);
    }

    /** @param corners colours by their first letters: left and right above, left and right below */
    static void assertCorners(String corners, BufferedImage image) {
        int right = image.getWidth() - 4;
        int down = image.getHeight() - 4;
        int[][] places = {{3, 3}, {right, 3}, {3, down}, {right, down}};
        for (int i = 0; i < 4; i++) {
            int rgb = image.getRGB(places[i][0], places[i][1]);
            int wanted = switch (corners.charAt(i)) {
                case 'R' -> RED;
                case 'G' -> GREEN;
                case 'B' -> BLUE;
                default -> WHITE;
            };
            for (int shift = 0; shift <= 16; shift += 8) {
                assertEquals(wanted >> shift & 0xFF, rgb >> shift & 0xFF, 40, "corner " + i + " of " + corners);
            }
        }
    }
}
