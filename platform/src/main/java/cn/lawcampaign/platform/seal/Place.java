package cn.lawcampaign.platform.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Associated data: where a sealed value belongs, so that it opens nowhere else. */
final class Place {

    private Place() {
    }

    static byte[] of(UUID subject) {
        return ByteBuffer.allocate(16).putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits()).array();
    }

    static byte[] of(UUID subject, String field) {
        byte[] name = field.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(16 + name.length).put(of(subject)).put(name).array();
    }
}
