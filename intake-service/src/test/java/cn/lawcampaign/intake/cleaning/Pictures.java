package cn.lawcampaign.intake.cleaning;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Small pictures with four corners of different colours, and what cameras and programs hide in their files. */
public final class Pictures {

    public static final String ARTIST = "ZhangSan-Artist-13800138000";
    public static final String GPS = "GPS-Station-4304N";
    public static final String XMP = "xmp-creator-ZhangSan";
    public static final String COMMENT = "comment-by-ZhangSan";
    public static final String TRAILING = "trailing-data-ZhangSan";
    public static final String THUMBNAIL = "thumbnail-of-a-face";

    public static final int WIDTH = 48;
    public static final int HEIGHT = 32;
    public static final int RED = 0xCC2020;
    public static final int GREEN = 0x20A020;
    public static final int BLUE = 0x2030CC;
    public static final int WHITE = 0xF8F8F8;

    private Pictures() {
    }

    /** Red and green above, blue and white below. */
    public static BufferedImage image(int type) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean left = x < WIDTH / 2;
                image.setRGB(x, y, 0xFF000000 | (y < HEIGHT / 2 ? left ? RED : GREEN : left ? BLUE : WHITE));
            }
        }
        return image;
    }

    public static byte[] coded(String format) throws IOException {
        return coded(image(BufferedImage.TYPE_3BYTE_BGR), format);
    }

    public static byte[] coded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw new IOException("no writer for " + format);
        }
        return out.toByteArray();
    }

    /** Many pages that are all the same bytes of the file: eight bits of grey a pixel, as they are. */
    public static byte[] repeatedTiff(byte[] grey, int width, int pages) {
        int directory = 2 + 9 * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(8 + grey.length + pages * directory).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(latin("II*\0")).putInt(8 + grey.length).put(grey);
        for (int page = 1; page <= pages; page++) {
            tiff.putShort((short) 9);
            int[][] tags = {{256, width}, {257, grey.length / width}, {258, 8}, {259, 1}, {262, 1}, {273, 8}, {277, 1},
                    {278, grey.length / width}, {279, grey.length}};
            for (int[] tag : tags) {
                int type = tag[0] == 258 || tag[0] == 259 || tag[0] == 262 || tag[0] == 277 ? 3 : 4;
                tiff.putShort((short) tag[0]).putShort((short) type).putInt(1).putInt(tag[1]);
            }
            tiff.putInt(page == pages ? 0 : 8 + grey.length + page * directory);
        }
        return tiff.array();
    }

    /** A TIFF of several pages. */
    public static byte[] tiff(int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < pages; i++) {
                writer.writeToSequence(new IIOImage(image(BufferedImage.TYPE_3BYTE_BGR), null, null), null);
            }
            writer.endWriteSequence();
        }
        return out.toByteArray();
    }

    public static BufferedImage decoded(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    /** A JPEG as a phone makes it: EXIF with place and thumbnail, XMP, a comment, something behind the end. */
    public static byte[] jpeg(int orientation) throws IOException {
        byte[] plain = coded("jpeg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(segment(0xE1, join(latin("Exif\0\0"), exif(orientation))));
        out.write(segment(0xE1, latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + XMP + "</x:xmpmeta>")));
        out.write(segment(0xED, latin("Photoshop 3.0\0" + ARTIST)));
        out.write(segment(0xE2, latin("ICC_PROFILE\0\1\1" + ARTIST)));
        out.write(segment(0xFE, latin(COMMENT)));
        out.write(plain, 2, plain.length - 2);
        out.write(latin(TRAILING));
        return out.toByteArray();
    }

    /** A TIFF structure with orientation, artist, a GPS directory and a thumbnail behind it. */
    public static byte[] exif(int orientation) {
        byte[] artist = latin(ARTIST + "\0");
        byte[] gps = latin(GPS + "\0");
        byte[] thumbnail = latin(THUMBNAIL);
        int data = 8 + 2 + 3 * 12 + 4;
        int gpsDirectory = data + artist.length;
        ByteBuffer tiff = ByteBuffer.allocate(gpsDirectory + 2 + 12 + 4 + gps.length + thumbnail.length);
        tiff.put(latin("MM\0*")).putInt(8).putShort((short) 3);
        tiff.putShort((short) 274).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 315).putShort((short) 2).putInt(artist.length).putInt(data);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(gpsDirectory);
        tiff.putInt(0).put(artist);
        tiff.putShort((short) 1).putShort((short) 8).putShort((short) 2).putInt(gps.length)
                .putInt(gpsDirectory + 18).putInt(0).put(gps).put(thumbnail);
        return tiff.array();
    }

    /** A PNG with text, EXIF, a time and something behind the end. */
    public static byte[] png(int orientation) throws IOException {
        byte[] plain = coded("png");
        int afterHeader = 8 + 12 + 13;
        return join(head(plain, afterHeader), chunk("tEXt", latin("Author\0" + ARTIST)),
                chunk("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0" + XMP)), chunk("eXIf", exif(orientation)),
                chunk("tIME", new byte[]{7, (byte) 0xE7, 5, 1, 1, 1, 1}), tail(plain, afterHeader), latin(TRAILING));
    }

    /** The 42 bytes that claim to be 60,000 by 60,000 pixels. */
    public static byte[] hugeClaim() {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(60_000).putInt(60_000).put(new byte[]{8, 2, 0, 0, 0});
        return head(join(latin("\u0089PNG\r\n\32\n"), chunk("IHDR", header.array()), chunk("IDAT", new byte[0])), 42);
    }

    public static byte[] chunk(String name, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(latin(name));
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length).putInt(data.length).put(latin(name)).put(data)
                .putInt((int) crc.getValue()).array();
    }

    /**
     * A grey JPEG of any size, in a few bytes for each thousand pixels: every block says only "as the one before".
     *
     * @param trailing bytes behind it
     */
    public static byte[] flatJpeg(int width, int height, int trailing) throws IOException {
        byte[] small = coded(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "jpeg");
        String text = new String(small, StandardCharsets.ISO_8859_1);
        int frame = text.indexOf("\u00FF\u00C0");
        int scan = text.indexOf("\u00FF\u00DA") + 2 + 8;
        int blocks = (width + 7) / 8 * ((height + 7) / 8);
        // in the standard tables 00 is "no difference" and 1010 "end of block"
        ByteBuffer out = ByteBuffer.allocate(scan + blocks * 6 / 8 + 10 + trailing);
        out.put(small, 0, scan);
        for (int i = 0; i < blocks * 6 / 8 + 4; i++) {
            out.put((byte) new int[]{0x28, 0xA2, 0x8A}[i % 3]);
        }
        out.put((byte) 0xFF).put((byte) 0xD9);
        out.putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return out.array();
    }

    /** The same JPEG, said to be taken with the camera held aside. */
    public static byte[] aside(byte[] jpeg) {
        return join(head(jpeg, 2), segment(0xE1, join(latin("Exif\0\0"), exif(6))), tail(jpeg, 2));
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A file of the tests' own. */
    public static byte[] resource(String name) throws IOException {
        try (InputStream in = Pictures.class.getResourceAsStream("/cleaning/" + name)) {
            return in.readAllBytes();
        }
    }

    public static byte[] little(int value) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
    }

    public static byte[] head(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    public static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] segment(int marker, byte[] data) {
        return ByteBuffer.allocate(4 + data.length).put((byte) 0xFF).put((byte) marker)
                .putShort((short) (data.length + 2)).put(data).array();
    }
}
