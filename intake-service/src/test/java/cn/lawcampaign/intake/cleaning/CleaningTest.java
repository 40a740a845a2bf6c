package cn.lawcampaign.intake.cleaning;

import static cn.lawcampaign.intake.cleaning.Pictures.latin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\30ftypheic\0\0\0\0mif1heic", "\0\0\0\40ftypisom\0\0\2\0isomiso2avc1mp41",
            "#!AMR\n<\0\1\2", "{\\rtf1 a}", "From: a@b.example\r\nTo: c@d.example\r\nMIME-Version: 1.0\r\n\r\nx",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "Rar!\32\7\0\u00CF\220\163\0\0\15\0", "\1\2\3\4"})
    void what_nothing_can_clean_is_withheld(String content) {
        Copied.of(latin(content)).isWithheld(Reason.NO_CLEANER);
    }

    @Test
    void an_encrypted_archive_is_said_to_be_so() {
        Copied.of(latin("Rar!\32\7\1\0\1\2\3\4\41\4\0\0")).isWithheld(Reason.ENCRYPTED);
    }

    @Test
    void more_than_any_copy_may_have_is_not_even_read() throws IOException {
        Source endless = new Source() {
            @Override
            public InputStream open() {
                throw new AssertionError("read");
            }

            @Override
            public long size() {
                return Cleaning.LARGEST + 1L;
            }
        };
        FileType jpeg = FileTypes.of(Source.of(Pictures.jpeg(1)));
        assertEquals(new Outcome.Withheld(Reason.TOO_LARGE),
                new Cleaning().clean(jpeg, endless, text -> text, new ByteArrayOutputStream()));
    }

    @Test
    void a_store_that_fails_is_no_fault_of_the_file() throws IOException {
        FileType jpeg = FileTypes.of(Source.of(Pictures.jpeg(1)));
        Source unreadable = new Source() {
            @Override
            public InputStream open() throws IOException {
                throw new IOException("store");
            }

            @Override
            public long size() {
                return 10;
            }
        };
        assertThrows(IOException.class,
                () -> new Cleaning().clean(jpeg, unreadable, text -> text, new ByteArrayOutputStream()));
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThrows(IOException.class,
                () -> new Cleaning().clean(jpeg, Source.of(Pictures.jpeg(1)), text -> text, full));
    }

    @Test
    void the_type_that_was_said_does_not_fool_a_cleaner() throws IOException {
        FileType pdf = FileTypes.of(Source.of(latin("%PDF-1.4\n")));
        for (byte[] other : new byte[][]{Pictures.jpeg(1), latin("MZ\0\0"), new byte[0]}) {
            assertEquals(new Outcome.Withheld(Reason.UNREADABLE),
                    new Cleaning().clean(pdf, Source.of(other), text -> text, new ByteArrayOutputStream()));
        }
    }
}
