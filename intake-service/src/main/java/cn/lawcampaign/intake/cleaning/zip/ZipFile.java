package cn.lawcampaign.intake.cleaning.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

/**
 * A ZIP in memory, whose entries are unpacked under one common bound. Duplicate names are refused: two readers would see
 * two different documents.
 */
public final class ZipFile {

    /** In bytes, of everything that is unpacked from one file. */
    private static final long MOST_UNPACKED = 120L * 1024 * 1024;
    /** No XML of an office program is packed tighter; only past the first megabyte, since small parts can be. */
    private static final int TIGHTEST = 200;
    private static final long ALWAYS_ALLOWED = 1024 * 1024;

    private final byte[] bytes;
    private final Map<String, ZipItem> items = new HashMap<>();
    private long unpacked;

    /** @throws IOException when it is broken, or withheld for encrypted or doubled entries */
    public ZipFile(byte[] bytes) throws IOException {
        this.bytes = bytes;
        for (ZipItem item : ZipDirectory.of(bytes, 0).items()) {
            if (item.encrypted()) {
                throw new WithheldException(Reason.ENCRYPTED);
            }
            if (items.put(item.partName(), item) != null) {
                throw new WithheldException(Reason.UNSAFE);
            }
        }
    }

    /**
     * @param name as {@link ZipItem#partName()}
     * @return the name as it is written, or null when there is no such entry
     */
    public String written(String name) {
        ZipItem item = items.get(name);
        return item == null ? null : item.slashedName();
    }

    /**
     * @param name as {@link ZipItem#partName()}
     * @return null when there is none; else a stream that ends in a {@link WithheldException} when too much comes out
     */
    public InputStream open(String name) throws IOException {
        ZipItem item = items.get(name);
        if (item == null) {
            return null;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long header = item.header();
        if (header + 30 > bytes.length || buffer.getInt((int) header) != 0x04034b50) {
            throw new ZipDirectory.BrokenZipException();
        }
        long start = header + 30 + (buffer.getShort((int) header + 26) & 0xFFFF)
                + (buffer.getShort((int) header + 28) & 0xFFFF);
        if (start + item.packed() > bytes.length) {
            throw new ZipDirectory.BrokenZipException();
        }
        InputStream packed = new ByteArrayInputStream(bytes, (int) start, (int) item.packed());
        return switch (item.method()) {
            case 0 -> new Metered(packed, item.packed());
            case 8 -> new Metered(new InflaterInputStream(packed, new Inflater(true), 8192) {
                @Override
                public void close() throws IOException {
                    super.close();
                    inf.end();
                }
            }, item.packed());
            default -> throw new ZipDirectory.BrokenZipException();
        };
    }

    private final class Metered extends InputStream {

        private final InputStream in;
        private final long packed;
        private long here;

        Metered(InputStream in, long packed) {
            this.in = in;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = in.read(to, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws WithheldException {
            here += read;
            unpacked += read;
            if (here > ALWAYS_ALLOWED && here / TIGHTEST > packed) {
                throw new WithheldException(Reason.UNSAFE);
            }
            if (unpacked > MOST_UNPACKED) {
                throw new WithheldException(Reason.TOO_LARGE);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
