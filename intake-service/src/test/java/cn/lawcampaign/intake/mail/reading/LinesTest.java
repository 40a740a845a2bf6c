package cn.lawcampaign.intake.mail.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as long as what is read at a time, and line ends just there, reach a file as they are. */
class LinesTest {

    private static final String HEAD = HugeMails.HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\r\r\n", "\n\n", "\r\n--b", "\n--bb\n", "--b--", "\r\n--"})
    void bytes_around_the_end_of_a_piece_stay(String between) {
        for (int length = Lines.PIECE - 6; length < Lines.PIECE + 4; length++) {
            String content = "x".repeat(length) + between + "y".repeat(Lines.PIECE) + between + "z";
            byte[] raw = (HEAD + content + "\r\n--b--\r\n").getBytes(StandardCharsets.ISO_8859_1);
            List<byte[]> files = Mails.take(raw).files();
            assertEquals(content, new String(files.get(0), StandardCharsets.ISO_8859_1));
        }
    }
}
