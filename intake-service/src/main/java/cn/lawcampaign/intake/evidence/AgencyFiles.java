package cn.lawcampaign.intake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.cleaning.FileType;
import cn.lawcampaign.intake.cleaning.FileTypes;
import cn.lawcampaign.intake.cleaning.Names;
import cn.lawcampaign.intake.evidence.Evidence.Purpose;
import cn.lawcampaign.intake.evidence.Evidence.State;
import cn.lawcampaign.intake.file.SealedFiles;
import cn.lawcampaign.platform.seal.SubjectKey;

/** What agencies get of a report's files: cleaned copies, and what a clerk has released; never a letter's scans. */
@ApplicationScoped
public class AgencyFiles {

    private final Evidences evidences;
    private final SealedFiles files;

    AgencyFiles(Evidences evidences, SealedFiles files) {
        this.evidences = evidences;
        this.files = files;
    }

    /**
     * A file as agencies know it.
     *
     * @param name      made by us: the sender's may hold a person's name
     * @param mediaType of what they can open, else of the original
     * @param open      whether it can be opened
     * @param reason    why not, as a code, or null
     */
    public record Item(UUID id, String name, FileType type, String mediaType, long size, UUID supplement, boolean open,
            String reason) {
    }

    /** A file that was opened. */
    public record Opened(Item item, InputStream content) {
    }

    /** In the order they came. */
    public List<Item> of(UUID report) {
        return evidences.of(report).stream().filter(file -> file.purpose() == Purpose.EVIDENCE).map(AgencyFiles::item)
                .toList();
    }

    /**
     * @param masking done to a text copy again, since clerks find more after it was made
     * @return empty when the report has no such file, or none that may be opened
     */
    public Optional<Opened> open(UUID report, UUID id, SubjectKey key, UnaryOperator<String> masking)
            throws IOException {
        Optional<Evidence> file = evidences.of(report).stream()
                .filter(e -> e.id().equals(id) && e.purpose() == Purpose.EVIDENCE && isOpen(e)).findFirst();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Evidence found = file.get();
        boolean copy = found.state() == State.CLEANED;
        InputStream content = files.open(copy ? found.copy() : found.original(), key);
        return Optional.of(new Opened(item(found),
                copy && TextCopies.isText(found) ? new MaskedText(content, masking) : content));
    }

    private static Item item(Evidence file) {
        String mediaType = file.state() == State.CLEANED ? file.copyType() : file.mediaType();
        String name = Names.forAgency(file.position(), FileTypes.named(mediaType).extension());
        return new Item(file.id(), name, FileTypes.named(file.mediaType()), mediaType, file.size(), file.supplement(),
                isOpen(file), reason(file));
    }

    private static boolean isOpen(Evidence file) {
        return file.state() == State.CLEANED || file.state() == State.RELEASED;
    }

    private static String reason(Evidence file) {
        return switch (file.state()) {
            case RECEIVED -> "PENDING";
            case WITHHELD -> file.reason();
            case KEPT -> "KEPT";
            case CLEANED, RELEASED -> null;
        };
    }
}
