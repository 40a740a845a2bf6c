package cn.lawcampaign.intake.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.narayana.jta.QuarkusTransaction;

import cn.lawcampaign.intake.evidence.Evidence.Purpose;
import cn.lawcampaign.intake.report.Attachments;
import cn.lawcampaign.intake.report.IdempotencyKey;

/** Files of a letter: its scanned pages in their order, and what else lay in the envelope. Both wait in the form's basket. */
@ApplicationScoped
public class LetterFiles {

    /** Name of the form's file input for scans, and of the field for errors. */
    public static final String SCANS = "scans";
    /** Name of the hidden fields that say in which order the scans are. */
    public static final String ORDER = "scan";
    /** Names of the buttons that move a scan without script. */
    public static final String UP = "up";
    public static final String DOWN = "down";

    private final Baskets baskets;
    private final Reception reception;
    private final Evidences evidences;
    private final Uploads uploads;
    private final EvidenceConfig config;

    LetterFiles(Baskets baskets, Reception reception, Evidences evidences, Uploads uploads, EvidenceConfig config) {
        this.baskets = baskets;
        this.reception = reception;
        this.evidences = evidences;
        this.uploads = uploads;
        this.config = config;
    }

    /**
     * Receives what comes with a letter's form.
     *
     * @param lies under which key files lie that come under another
     */
    public FormFiles receiving(UnaryOperator<IdempotencyKey> lies) {
        return new FormFiles(reception, before -> uploads.basket(lies.apply(Uploads.key(before)), before),
                LetterFiles::purpose, UnaryOperator.identity());
    }

    /** Receives what comes with the form of a letter that waits under a key. */
    public FormFiles receiving(IdempotencyKey form) {
        return new FormFiles(reception, before -> uploads.basket(form, before), LetterFiles::purpose,
                UnaryOperator.identity());
    }

    /** Receives what a program sends under its key, and sends again when no answer came. */
    public FormFiles ofProgram(IdempotencyKey key) {
        return new FormFiles(reception, before -> baskets.of(key), LetterFiles::purpose,
                UnaryOperator.identity(), true);
    }

    private static Purpose purpose(String field) {
        return SCANS.equals(field) ? Purpose.SCAN : Purpose.EVIDENCE;
    }

    /** What the form's field for scans shows. */
    public FilesOnForm onForm(String form) {
        return FilesOnForm.of(config.maxScans(), config.maxSize().asLongValue(),
                () -> uploads.waiting(form, Purpose.SCAN));
    }

    /** Puts the scans in the order that the form says, then moves the one whose button was pressed. */
    public void order(IdempotencyKey form, MultivaluedMap<String, String> sent) {
        waiting(form).ifPresent(basket -> QuarkusTransaction.joiningExisting().run(() -> {
            evidences.order(basket.id(), Purpose.SCAN,
                    sent.getOrDefault(ORDER, List.of()).stream().flatMap(id -> Uploads.id(id).stream()).toList());
            Uploads.id(sent.getFirst(UP)).ifPresent(id -> move(basket, id, -1));
            Uploads.id(sent.getFirst(DOWN)).ifPresent(id -> move(basket, id, 1));
        }));
    }

    private void move(Basket basket, UUID scan, int by) {
        List<UUID> order = new ArrayList<>(evidences.in(basket.id(), Purpose.SCAN).stream().map(Evidence::id).toList());
        int at = order.indexOf(scan);
        if (at >= 0 && at + by >= 0 && at + by < order.size()) {
            Collections.swap(order, at, at + by);
            evidences.order(basket.id(), Purpose.SCAN, order);
        }
    }

    /**
     * Keeps the files until the letter is filed, however long that takes; in the caller's transaction.
     *
     * @param next key under which they lie from now on; whoever knows the present one gets at them no more
     */
    public void keep(IdempotencyKey form, IdempotencyKey next) {
        baskets.keep(baskets.of(form).id(), next);
    }

    /** The scans of a letter that waits, in order. */
    public List<Evidence> scans(IdempotencyKey form) {
        return waiting(form).map(basket -> evidences.in(basket.id(), Purpose.SCAN)).orElse(List.of());
    }

    /** All files under the key. */
    public Attachments attachments(IdempotencyKey form, FormFiles received) {
        return uploads.filesOf(form.value(), received.sentAgain());
    }

    private Optional<Basket> waiting(IdempotencyKey form) {
        return baskets.find(form).filter(basket -> !basket.isFiled());
    }
}
