package cn.lawcampaign.intake.cleaning.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Turns a picture the way that its camera was held (EXIF 2.32, tag 274), sample by sample, so that no colour changes. */
final class Turned {

    private Turned() {
    }

    /** @param orientation 1 to 8; with 1 the picture itself is returned */
    static BufferedImage of(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        boolean aside = orientation >= 5;
        int width = image.getWidth();
        int height = image.getHeight();
        Raster from = image.getRaster();
        // of the same layout, or the encoder would need another copy
        WritableRaster to = from.createCompatibleWritableRaster(aside ? height : width, aside ? width : height);
        Object sample = null;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sample = from.getDataElements(x, y, sample);
                int right = width - 1 - x;
                int down = height - 1 - y;
                switch (orientation) {
                    case 2 -> to.setDataElements(right, y, sample);
                    case 3 -> to.setDataElements(right, down, sample);
                    case 4 -> to.setDataElements(x, down, sample);
                    case 5 -> to.setDataElements(y, x, sample);
                    case 6 -> to.setDataElements(down, x, sample);
                    case 7 -> to.setDataElements(down, right, sample);
                    default -> to.setDataElements(y, right, sample);
                }
            }
        }
        return new BufferedImage(image.getColorModel(), to, image.isAlphaPremultiplied(), null);
    }
}
