package cn.lawcampaign.intake.cleaning.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import cn.lawcampaign.intake.cleaning.Copy;
import cn.lawcampaign.intake.cleaning.Outcome;
import cn.lawcampaign.intake.cleaning.WithheldException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Codes a picture anew. */
final class Encoder {

    private static final float QUALITY = 0.85f;
    /** In bytes; what gets larger is a photograph, which JPEG codes smaller. */
    private static final int LARGEST_PNG = 8 * 1024 * 1024;

    private Encoder() {
    }

    static Outcome.Cleaned jpeg(BufferedImage image, OutputStream out) throws IOException {
        write("jpeg", coloured(image), out);
        return new Outcome.Cleaned("image/jpeg", "jpg");
    }

    /** As PNG, or as JPEG when that would be large. */
    static Outcome.Cleaned png(BufferedImage image, Copy out) throws IOException {
        Copy png = new Copy(LARGEST_PNG);
        try {
            write("png", standard(image), png);
        } catch (IOException e) {
            if (WithheldException.within(e).isPresent()) {
                return jpeg(image, out);
            }
            throw e;
        }
        png.writeTo(out);
        return new Outcome.Cleaned("image/png", "png");
    }

    private static void write(String format, BufferedImage image, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if ("jpeg".equals(format)) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    /** JPEG takes grey or three colours. */
    private static BufferedImage coloured(BufferedImage image) {
        int type = image.getType();
        return type == BufferedImage.TYPE_3BYTE_BGR || type == BufferedImage.TYPE_BYTE_GRAY
                ? image
                : redrawn(image, BufferedImage.TYPE_3BYTE_BGR);
    }

    /** A colour space of the file's own would be written into the copy. */
    private static BufferedImage standard(BufferedImage image) {
        boolean own = image.getType() == BufferedImage.TYPE_CUSTOM && !image.getColorModel().getColorSpace().isCS_sRGB()
                && image.getColorModel().getNumColorComponents() > 1;
        return own ? redrawn(image, BufferedImage.TYPE_3BYTE_BGR) : image;
    }

    private static BufferedImage redrawn(BufferedImage image, int type) {
        int width = image.getWidth();
        BufferedImage drawn = new BufferedImage(width, image.getHeight(), type);
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] = onWhite(row[x]);
            }
            drawn.setRGB(0, y, width, 1, row, 0, width);
        }
        return drawn;
    }

    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        if (alpha == 255) {
            return argb;
        }
        int colour = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = argb >> shift & 0xFF;
            colour = colour << 8 | (part * alpha + 255 * (255 - alpha)) / 255;
        }
        return colour;
    }
}
