package cn.lawcampaign.intake.cleaning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file as it was sent, readable as often as needed. */
public interface Source {

    /** A fresh stream from the first byte; the caller closes it. */
    InputStream open() throws IOException;

    /** In bytes. */
    long size();

    static Source of(byte[] bytes) {
        return new Source() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long size() {
                return bytes.length;
            }
        };
    }
}
