package cn.lawcampaign.intake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

import cn.lawcampaign.intake.cleaning.Acceptance;
import cn.lawcampaign.intake.cleaning.FileType;
import cn.lawcampaign.intake.cleaning.FileTypes;
import cn.lawcampaign.intake.cleaning.Kind;
import cn.lawcampaign.intake.cleaning.Names;
import cn.lawcampaign.intake.evidence.Evidence.Purpose;
import cn.lawcampaign.intake.evidence.Evidences.Arrival;
import cn.lawcampaign.intake.file.FileTooLargeException;
import cn.lawcampaign.intake.file.FileWriting;
import cn.lawcampaign.intake.file.SealedFiles;
import cn.lawcampaign.intake.file.StoredFile;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.seal.LookupKey;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.work.Jdbc;

/** Takes one file: sealed as it comes, then looked at, then put into its basket once. */
@ApplicationScoped
public class Reception {

    /** Why a text's rest is withheld, as a code: no clerk has read it when the text itself is released. */
    static final String REST = "LONG_TEXT";

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration LATER = Duration.ofMinutes(30);

    private final Jdbc jdbc;
    private final SealedFiles files;
    private final Evidences evidences;
    private final Seal seal;
    private final LookupKey keys;
    private final EvidenceConfig config;
    private final Semaphore places;

    Reception(AgroalDataSource database, SealedFiles files, Evidences evidences, Seal seal, LookupKey keys,
            EvidenceConfig config) {
        this.jdbc = new Jdbc(database);
        this.files = files;
        this.evidences = evidences;
        this.seal = seal;
        this.keys = keys;
        this.config = config;
        this.places = new Semaphore(config.atOnce());
    }

    /**
     * @param id drawn by the sender, who sends the file under it again when no answer came; or a fresh one
     * @return the file, or the one of the same content that is there already; pages of a letter may be alike
     * @throws FileRefusedException when it can't be taken whatever is tried
     * @throws Problem 503 while too many files come or wait
     */
    public Evidence take(Basket basket, UUID id, Purpose purpose, String name, InputStream content)
            throws FileRefusedException, IOException {
        Optional<Evidence> there = evidences.find(id).filter(e -> e.basket().equals(basket.id()));
        return there.isPresent() ? there.get() : take(basket, digest -> id, purpose, name, content);
    }

    /**
     * The same for who draws no ids.
     *
     * @param ids the file's, by the digest of its content
     */
    Evidence take(Basket basket, Function<byte[], UUID> ids, Purpose purpose, String name, InputStream content)
            throws FileRefusedException, IOException {
        if (!places.tryAcquire()) {
            throw Problem.unavailable(SOON);
        }
        try {
            return receive(basket, ids, purpose, name, content);
        } finally {
            places.release();
        }
    }

    /** Keyed hash of a content, by which it is known again. */
    byte[] digest(byte[] sha256) {
        return keys.hash("file", sha256);
    }

    private Evidence receive(Basket basket, Function<byte[], UUID> ids, Purpose purpose, String name,
            InputStream content)
            throws FileRefusedException, IOException {
        if (evidences.waiting() >= config.maxWaiting().asLongValue()) {
            throw Problem.unavailable(LATER);
        }
        SubjectKey key = seal.key(basket.id());
        try (FileWriting writing = files.write(key, config.maxSize().asLongValue())) {
            content.transferTo(writing);
            StoredFile file = writing.complete();
            FileType type = FileTypes.of(new StoredSource(files, file, key));
            refuseUnfit(type, purpose);
            byte[] digest = digest(file.sha256());
            Arrival arrival = new Arrival(ids.apply(digest), basket.id(), purpose, Names.safe(name), type, file, digest,
                    null);
            return put(basket, arrival, key, writing, most(purpose))
                    .orElseThrow(() -> Refusals.tooMany(most(purpose), purpose));
        } catch (FileTooLargeException tooLarge) {
            throw Refusals.tooLarge(config.maxSize().asLongValue());
        }
    }

    /**
     * Takes a file of a mail, whatever it is, as its bytes are pushed: its sender can't be asked for another one. What
     * forms refuse is withheld from agencies like everything that can't be cleaned.
     *
     * @param most bytes that it may have
     * @return puts the file into the basket when it is closed
     */
    public OutputStream arriving(Basket basket, String name, long most) throws IOException {
        return arriving(basket, name, most, null);
    }

    /** Likewise the rest of a text that is too long for its field; agencies get its copy once a clerk has released it. */
    public OutputStream arrivingRest(Basket basket, String name, long most) throws IOException {
        return arriving(basket, name, most, REST);
    }

    private OutputStream arriving(Basket basket, String name, long most, String reason) throws IOException {
        SubjectKey key = seal.key(basket.id());
        FileWriting writing = files.write(key, most);
        return new Arriving(writing, () -> {
            StoredFile file = writing.complete();
            put(basket, new Arrival(UUID.randomUUID(), basket.id(), Purpose.EVIDENCE, Names.safe(name),
                    FileTypes.of(new StoredSource(files, file, key)), file, digest(file.sha256()), reason), key,
                    writing,
                    Integer.MAX_VALUE);
        });
    }

    /** @return empty when the basket is full */
    private Optional<Evidence> put(Basket basket, Arrival arrival, SubjectKey key, FileWriting writing, int most) {
        return QuarkusTransaction.requiringNew().call(() -> putIn(basket, arrival, key, writing, most));
    }

    private Optional<Evidence> putIn(Basket basket, Arrival arrival, SubjectKey key, FileWriting writing, int most) {
        // one after the other, so that the limit holds and positions differ
        boolean filed = jdbc.query("select report_id is not null from basket where id = ? for update",
                row -> row.getBoolean(1), basket.id()).get(0);
        Optional<Evidence> same = evidences.same(arrival);
        if (filed && same.isEmpty()) {
            throw Problem.conflict();
        }
        if (same.isPresent() && arrival.reason() != null) {
            evidences.withhold(same.get(), arrival.reason());
        }
        if (same.isPresent() || evidences.in(basket.id(), arrival.purpose()).size() >= most) {
            return same;
        }
        evidences.insert(arrival, key);
        writing.keep();
        return evidences.find(arrival.id());
    }

    private int most(Purpose purpose) {
        return purpose == Purpose.SCAN ? config.maxScans() : config.maxFiles();
    }

    static void refuseUnfit(FileType type, Purpose purpose) throws FileRefusedException {
        Optional<Acceptance.Refusal> refusal = Acceptance.refusal(type);
        if (refusal.isPresent()) {
            throw Refusals.unfit(refusal.get());
        }
        if (purpose == Purpose.SCAN && type.kind() != Kind.IMAGE && type.kind() != Kind.PDF) {
            throw Refusals.noScan();
        }
    }
}
