package cn.lawcampaign.intake.cleaning.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.SampleModel;
import java.io.IOException;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** Decodes the pictures of one file within a budget. */
final class Decoder implements AutoCloseable {

    private final ImageReader reader;
    private final Budget budget;

    /** @param format as {@link ImageIO} names it, or "webp" */
    Decoder(String format, byte[] bytes, int length, Budget budget) throws IOException {
        // made directly: which plug-ins ImageIO finds depends on who asks first
        this.reader = "webp".equals(format)
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(format).next();
        this.budget = budget;
        reader.setInput(new MemoryInput(bytes, length), false, true);
    }

    int pages() throws IOException {
        return reader.getNumImages(true);
    }

    /** Of the page as it is stored whole, in bytes. */
    long storedBytes(int page) throws IOException {
        Budget.check(reader.getWidth(page), reader.getHeight(page));
        SampleModel samples = reader.getImageTypes(page).next().getSampleModel();
        long bits = 0;
        for (int band = 0; band < samples.getNumBands(); band++) {
            bits += samples.getSampleSize(band);
        }
        // a tile may be larger than the page
        long tiles = (long) reader.getTileWidth(page) * reader.getTileHeight(page);
        return Math.max(tiles, (long) reader.getWidth(page) * reader.getHeight(page)) * bits / 8;
    }

    BufferedImage page(int page) throws IOException {
        int width = reader.getWidth(page);
        int height = reader.getHeight(page);
        Budget.check(width, height);
        SampleModel samples = reader.getImageTypes(page).next().getSampleModel();
        int bytes = samples.getNumDataElements() * DataBuffer.getDataTypeSize(samples.getDataType()) / 8;
        int step = budget.step(width, height, Math.max(1, bytes));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(page, param);
    }

    @Override
    public void close() {
        reader.dispose();
    }
}
