package cn.lawcampaign.intake.cleaning.image;

import static cn.lawcampaign.intake.cleaning.Pictures.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.lawcampaign.intake.cleaning.Copied;
import cn.lawcampaign.intake.cleaning.Reason;

class HostileImageTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void forty_two_bytes_that_claim_sixty_thousand_pixels_a_side() {
        byte[] png = hugeClaim();
        assertEquals(42, png.length);
        Copied.of(png).isWithheld(Reason.TOO_LARGE);
    }

    @Test
    void claims_of_every_format() throws Exception {
        byte[] gif = coded("gif");
        ByteBuffer.wrap(gif).order(ByteOrder.LITTLE_ENDIAN).putInt(indexOf(gif, 0x2C) + 5, 0xFFFFFFFF);
        byte[] bmp = coded("bmp");
        ByteBuffer.wrap(bmp).order(ByteOrder.LITTLE_ENDIAN).putInt(18, 60_000).putInt(22, 60_000);
        byte[] webp = resource("lossy.webp");
        ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putInt(26, 0x3FFF3FFF);
        byte[] jpeg = flatJpeg(16, 16, 0);
        int frame = indexOf(jpeg, 0xC0) - 1;
        ByteBuffer.wrap(jpeg).putInt(frame + 5, 0xFFFFFFFF);
        for (byte[] file : new byte[][]{gif, bmp, webp, jpeg}) {
            assertTimeout(SOON, () -> Copied.of(file).isWithheld(Reason.TOO_LARGE));
        }
    }

    @Test
    void a_page_that_is_larger_inside_than_it_says() throws Exception {
        byte[] file = resource("moving.webp");
        int inner = new String(file, StandardCharsets.ISO_8859_1).indexOf("VP8 ");
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(inner + 14, 0x3FFF3FFF);
        assertTimeout(SOON, () -> Copied.of(file).isWithheld(Reason.TOO_LARGE));
    }

    @Test
    void a_bitmap_that_names_another_file_as_its_profile() throws Exception {
        byte[] plain = coded("bmp");
        byte[] header = new byte[124];
        System.arraycopy(plain, 14, header, 0, 40);
        ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 124).putInt(56, 0x4C494E4B)
                .putInt(112, 124).putInt(116, 12);
        byte[] path = latin("/etc/passwd\0");
        byte[] file = join(head(plain, 14), header, path, tail(plain, 54));
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(10, 14 + 124 + 12);
        ImageCleanerTest.assertCorners("RGBW", decoded(Copied.of(file).is("image/png", "png").bytes()));
    }

    @Test
    void a_bitmap_with_another_picture_inside() throws Exception {
        byte[] bmp = coded("bmp");
        bmp[30] = 5;
        Copied.of(bmp).isWithheld(Reason.UNREADABLE);
    }

    @Test
    void a_bitmap_that_claims_two_gigabytes_of_packed_data() throws Exception {
        byte[] bmp = coded(image(BufferedImage.TYPE_BYTE_INDEXED), "bmp");
        ByteBuffer.wrap(bmp).order(ByteOrder.LITTLE_ENDIAN).putInt(30, 1).putInt(34, Integer.MAX_VALUE);
        assertTimeout(SOON, () -> Copied.of(bmp).isWithheld(Reason.UNREADABLE));
    }

    @Test
    void more_scans_than_any_camera_writes() throws Exception {
        byte[] jpeg = coded("jpeg");
        int scan = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00DA");
        byte[] again = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        byte[] file = head(jpeg, jpeg.length - 2);
        for (int i = 0; i < 7; i++) {
            file = join(file, again);
            again = join(again, again);
        }
        byte[] many = file;
        assertTimeout(SOON, () -> Copied.of(many).isWithheld(Reason.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "bmp", "tiff"})
    void what_ends_too_early_is_broken_or_shows_what_there_is(String format) throws Exception {
        byte[] whole = coded(format);
        for (int length = 16; length < whole.length; length += Math.max(1, whole.length / 40)) {
            Copied.of(head(whole, length));
        }
        Copied.of(head(whole, 30)).isWithheld(Reason.UNREADABLE);
    }

    private static int indexOf(byte[] bytes, int value) {
        for (int i = 14; i < bytes.length; i++) {
            if ((bytes[i] & 0xFF) == value) {
                return i;
            }
        }
        throw new AssertionError("not there");
    }
}
