package cn.lawcampaign.intake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.net.SocketAddress;

import cn.lawcampaign.intake.evidence.Evidence.Purpose;
import cn.lawcampaign.intake.file.SealedFiles;
import cn.lawcampaign.intake.report.Attachments;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.ReportForm;
import cn.lawcampaign.platform.lang.Sizes;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;

/** Files of a form: sent one by one by its script, or with the form by a browser without scripts. */
@ApplicationScoped
public class Uploads {

    /** Name of the form's file input, and of the field for errors. */
    public static final String FILES = "files";
    /** Name of the boxes that take files out again. */
    public static final String REMOVE = "remove";

    /** Headers of a file that a form's script sends: the form's hidden key, and the file's name, percent-encoded. */
    public static final String FORM = "X-Form-Key";
    public static final String NAME = "X-File-Name";

    private final Baskets baskets;
    private final Reception reception;
    private final Evidences evidences;
    private final Attaching attaching;
    private final SealedFiles files;
    private final Seal seal;
    private final EvidenceConfig config;
    private final Metering metering;

    Uploads(Baskets baskets, Reception reception, Evidences evidences, Attaching attaching, SealedFiles files,
            Seal seal, EvidenceConfig config, Metering metering) {
        this.baskets = baskets;
        this.reception = reception;
        this.evidences = evidences;
        this.attaching = attaching;
        this.files = files;
        this.seal = seal;
        this.config = config;
        this.metering = metering;
    }

    /** Receives the files that come with a visitor's form. */
    public FormFiles ofForm(SocketAddress visitor) {
        return new FormFiles(reception, before -> basket(key(before), before), field -> Purpose.EVIDENCE,
                content -> metering.of(visitor, content));
    }

    /** Receives the files that come with a form of somebody who is signed in. */
    public FormFiles ofStaff() {
        return new FormFiles(reception, before -> basket(key(before), before), field -> Purpose.EVIDENCE,
                UnaryOperator.identity());
    }

    /** A form's basket as its first file finds it: what was ticked is out of it already and leaves its place to another. */
    Basket basket(IdempotencyKey form, MultivaluedMap<String, String> before) {
        removeTicked(form, before);
        return baskets.of(form);
    }

    /** Receives the files that a program sends in one piece with its report. */
    public FormFiles ofProgram() {
        return new FormFiles(reception, before -> baskets.fresh(), field -> Purpose.EVIDENCE,
                UnaryOperator.identity());
    }

    /**
     * One file sent by a form's script.
     *
     * @param name as the header carries it: percent-encoded UTF-8
     * @throws Problem 400 with what is wrong with the file, 409 when the form was sent already
     */
    public UploadView take(IdempotencyKey form, UUID id, Purpose purpose, String name, InputStream content)
            throws IOException {
        Basket basket = baskets.of(form);
        if (basket.isFiled()) {
            throw Problem.conflict();
        }
        try {
            Evidence file = reception.take(basket, id, purpose, decoded(name), content);
            return view(file, seal.key(basket.id()));
        } catch (FileRefusedException refused) {
            throw Problem.invalid(new Violation(purpose == Purpose.SCAN ? LetterFiles.SCANS : FILES, refused.advice()));
        }
    }

    /** Takes a file out of the form's basket; does nothing when it isn't there. */
    public void remove(IdempotencyKey form, UUID id) {
        baskets.find(form).filter(basket -> !basket.isFiled()).ifPresent(basket -> QuarkusTransaction.requiringNew()
                .run(() -> evidences.find(id).filter(file -> evidences.delete(basket.id(), id))
                        .ifPresent(file -> files.delete(file.original()))));
    }

    /** Takes out what was ticked on a form without script. */
    public void removeTicked(MultivaluedMap<String, String> sent) {
        if (sent.containsKey(REMOVE)) {
            removeTicked(key(sent), sent);
        }
    }

    private void removeTicked(IdempotencyKey form, MultivaluedMap<String, String> sent) {
        sent.getOrDefault(REMOVE, List.of()).forEach(ticked -> id(ticked).ifPresent(id -> remove(form, id)));
    }

    /** A file's id as a form sends it; empty when it is none. */
    static Optional<UUID> id(String typed) {
        return Optional.ofNullable(typed).filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString);
    }

    /** What the form's field shows. */
    public FilesOnForm onForm(String form) {
        return FilesOnForm.of(config.maxFiles(), config.maxSize().asLongValue(),
                () -> waiting(form, Purpose.EVIDENCE));
    }

    List<UploadView> waiting(String form, Purpose purpose) {
        return IdempotencyKey.of(form).flatMap(baskets::find).filter(basket -> !basket.isFiled()).map(basket -> {
            SubjectKey key = seal.key(basket.id());
            return evidences.in(basket.id(), purpose).stream().map(file -> view(file, key)).toList();
        }).orElse(List.of());
    }

    /** All files of a form, also those that its script sent before. */
    public Attachments attachments(MultivaluedMap<String, String> sent, FormFiles received) {
        return filesOf(sent.getFirst(ReportForm.KEY), received.sentAgain());
    }

    Attachments filesOf(String form, List<byte[]> sentAgain) {
        return IdempotencyKey.of(form).flatMap(baskets::find).map(basket -> attaching.of(basket, sentAgain))
                .orElse(Attachments.NONE);
    }

    /** The files of a program's request. */
    public Attachments attachments(FormFiles received) {
        return Optional.ofNullable(received.basket()).map(basket -> attaching.of(basket, List.of()))
                .orElse(Attachments.NONE);
    }

    /** Throws away what a program sent with a report that is not filed, or was filed before. */
    public void discard(FormFiles received) {
        Optional.ofNullable(received.basket()).ifPresent(basket -> baskets.discard(basket.id()));
    }

    private UploadView view(Evidence file, SubjectKey key) {
        return new UploadView(file.id(), evidences.name(file.id(), key), Sizes.of(file.size()));
    }

    /** @throws Problem 400 when the header with the form's key is missing */
    public static IdempotencyKey key(String form) {
        return IdempotencyKey.of(form).orElseThrow(() -> new Problem(ProblemType.BAD_REQUEST));
    }

    static IdempotencyKey key(MultivaluedMap<String, String> fields) {
        return IdempotencyKey.of(fields.getFirst(ReportForm.KEY)).orElseThrow(() -> Problem.invalid(
                Violation.of(FILES, "请刷新页面后重新选择文件", "Reload the page and choose the files again")));
    }

    private static String decoded(String name) {
        try {
            return name == null ? null : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
