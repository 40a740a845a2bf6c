package cn.lawcampaign.intake.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.evidence.Evidence.Purpose;
import cn.lawcampaign.intake.file.SealedFiles;
import cn.lawcampaign.platform.seal.SubjectKey;

/** What text files say, in the copies that agencies get. */
@ApplicationScoped
public class TextCopies {

    private static final String TEXT = "text/plain";

    private final Evidences evidences;
    private final SealedFiles files;

    TextCopies(Evidences evidences, SealedFiles files) {
        this.evidences = evidences;
        this.files = files;
    }

    /** Whether agencies get a text of ours, not a file as it is. */
    static boolean isText(Evidence file) {
        return file.copy() != null && TEXT.equals(file.copyType());
    }

    /** Whether the file is the rest of a text that was too long for its field, so that a clerk has to read it too. */
    public static boolean isRest(Evidence file) {
        return Reception.REST.equals(file.reason()) && isText(file);
    }

    /** The original of such a file, which we wrote ourselves. */
    public String original(Evidence rest, SubjectKey key) {
        return read(rest.original(), key);
    }

    /** Its copy. */
    public String copy(Evidence rest, SubjectKey key) {
        return read(rest.copy(), key);
    }

    /** Whether one of a report's copies says something. */
    public boolean say(UUID report, SubjectKey key, Predicate<String> something) {
        return evidences.of(report).stream().filter(file -> file.purpose() == Purpose.EVIDENCE && isText(file))
                .anyMatch(file -> says(file.copy(), key, something));
    }

    private boolean says(UUID copy, SubjectKey key, Predicate<String> something) {
        try (TextBlocks blocks = new TextBlocks(files.open(copy, key))) {
            String block = blocks.next();
            while (block != null && !something.test(block)) {
                block = blocks.next();
            }
            return block != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(UUID file, SubjectKey key) {
        try (var content = files.open(file, key)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
