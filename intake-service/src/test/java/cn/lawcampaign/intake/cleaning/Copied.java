package cn.lawcampaign.intake.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Cleans a file the way that the service does: typed by content, then cleaned; and says what came out. */
public record Copied(FileType type, Outcome outcome, byte[] bytes) {

    public static Copied of(byte[] original) {
        try {
            FileType type = FileTypes.of(Source.of(original));
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            Outcome outcome = new Cleaning().clean(type, Source.of(original), text -> text, copy);
            return new Copied(type, outcome, copy.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless there is a copy of this type. */
    public Copied is(String mediaType, String extension) throws IOException {
        assertEquals(new Outcome.Cleaned(mediaType, extension), outcome);
        assertEquals(mediaType, FileTypes.of(Source.of(bytes)).mediaType());
        return this;
    }

    /** Fails unless it is withheld for this reason, and nothing was written. */
    public void isWithheld(Reason reason) {
        assertEquals(new Outcome.Withheld(reason), outcome);
        assertEquals(0, bytes.length);
    }
}
