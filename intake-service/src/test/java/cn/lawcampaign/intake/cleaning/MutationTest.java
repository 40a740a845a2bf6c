package cn.lawcampaign.intake.cleaning;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import cn.lawcampaign.intake.cleaning.office.WordFile;
import cn.lawcampaign.intake.cleaning.pdf.PdfFiles;

/** Good files with a few bytes changed, cut or doubled: whatever comes out, nothing is thrown and it ends soon. */
class MutationTest {

    private static final int ROUNDS = 200;
    private static final Duration SOON = Duration.ofSeconds(120);

    static Stream<Arguments> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("jpeg", Pictures.jpeg(6));
        files.put("png", Pictures.png(6));
        files.put("gif", Pictures.coded("gif"));
        files.put("bmp", Pictures.coded("bmp"));
        files.put("tiff", Pictures.tiff(2));
        files.put("webp", Pictures.resource("alpha.webp"));
        files.put("moving webp", Pictures.resource("moving.webp"));
        files.put("pdf", PdfFiles.full(false));
        files.put("packed pdf", PdfFiles.full(true));
        files.put("docx", WordFile.full());
        files.put("text", "2023年5月4日，执法人员拦车罚款。\r\n".repeat(20).getBytes(Charset.forName("GB18030")));
        return files.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void nothing_is_thrown(String name, byte[] good) {
        Random random = new Random(name.hashCode());
        assertTimeout(SOON, () -> {
            for (int round = 0; round < ROUNDS; round++) {
                byte[] changed = changed(good, random);
                assertNotNull(Copied.of(changed).outcome(), name + ", round " + round);
            }
        });
    }

    private static byte[] changed(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            // headers matter most
            int at = random.nextInt(random.nextBoolean() ? Math.min(200, bytes.length) : bytes.length);
            bytes[at] = (byte) (random.nextInt(3) == 0 ? 0xFF : random.nextInt(256));
        }
        int cut = random.nextInt(bytes.length);
        return switch (random.nextInt(6)) {
            case 0 -> Pictures.head(bytes, cut);
            case 1 -> Pictures.join(Pictures.head(bytes, cut), Pictures.tail(bytes, random.nextInt(bytes.length)));
            default -> bytes;
        };
    }
}
