package cn.lawcampaign.intake.letter;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.intake.desk.Drafts;
import cn.lawcampaign.intake.evidence.FormFiles;
import cn.lawcampaign.intake.evidence.LetterFiles;
import cn.lawcampaign.intake.evidence.Uploads;
import cn.lawcampaign.intake.report.FormNotice;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.Receipt;
import cn.lawcampaign.intake.report.ReceiptPage;
import cn.lawcampaign.intake.report.ReportForm;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.web.FormState;
import cn.lawcampaign.platform.web.Pages;

/** What becomes of the form for letters when it is saved, thrown away or sent. */
@ApplicationScoped
class LetterDesk {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Letters letters;
    private final LetterGate gate;
    private final LetterRegister register;
    private final LetterFiles scans;
    private final LetterScreen screen;
    private final Slips slips;
    private final Uploads uploads;
    private final Drafts drafts;
    private final Campaign campaign;

    LetterDesk(Pages pages, CurrentViewer viewer, Letters letters, LetterGate gate, LetterRegister register,
            LetterFiles scans, LetterScreen screen, Slips slips, Uploads uploads, Drafts drafts, Campaign campaign) {
        this.pages = pages;
        this.viewer = viewer;
        this.letters = letters;
        this.gate = gate;
        this.register = register;
        this.scans = scans;
        this.screen = screen;
        this.slips = slips;
        this.uploads = uploads;
        this.drafts = drafts;
        this.campaign = campaign;
    }

    /** @param opened the letter whose form it is, or empty for the form of a letter that just came */
    void save(Optional<Letter> opened, MultivaluedMap<String, String> sent) {
        IdempotencyKey.of(sent.getFirst(ReportForm.KEY)).or(() -> opened.flatMap(letters::key))
                .ifPresent(key -> scans.order(lies(opened, key), sent));
        drafts.save(LetterRegister.draft(opened), viewer.get().name(), LetterForm.fields(sent));
    }

    void discard(Optional<Letter> opened) {
        drafts.discard(LetterRegister.draft(opened), viewer.get().name());
    }

    /** Receives the files of the form of a letter that just came, and of one that came before and is sent again. */
    FormFiles receiving() {
        return scans.receiving(key -> lies(Optional.empty(), key));
    }

    /**
     * @param files that came with the form; nothing of a form whose files its script sent before
     * @throws Problem 404 when its key is that of a letter that is at another desk by now
     */
    Response send(Optional<Letter> opened, MultivaluedMap<String, String> sent, FormFiles files) {
        try {
            Optional<Letter> waiting = waiting(opened, sent.getFirst(ReportForm.KEY))
                    .map(letter -> letter.asSeen(LetterForm.seen(sent, letter)));
            waiting.flatMap(letters::key).ifPresent(key -> sent.putSingle(ReportForm.KEY, key.value()));
            return act(waiting, sent, files);
        } catch (RuntimeException refused) {
            return again(FormState.of(pages.lang(), sent), opened, refused);
        }
    }

    private Response act(Optional<Letter> waiting, MultivaluedMap<String, String> sent, FormFiles files) {
        FormState form = FormState.of(pages.lang(), sent);
        try {
            IdempotencyKey key = Uploads.key(form.value(ReportForm.KEY));
            files.requireTaken();
            requireSeen(waiting);
            uploads.removeTicked(sent);
            scans.order(key, sent);
            boolean moved = sent.containsKey(LetterFiles.UP) || sent.containsKey(LetterFiles.DOWN);
            if (moved || !files.violations().isEmpty()) {
                return screen.show(moved ? 200 : 422, form.withErrors(files.violations()), waiting, FormNotice.NONE,
                        "");
            }
            return sent.containsKey(LetterForm.LATER) ? keep(waiting, sent, key) : file(waiting, sent, key, files);
        } catch (Problem invalid) {
            if (!invalid.violations().isEmpty()) {
                return screen.show(422, form.withErrors(invalid.violations()), waiting, FormNotice.NONE, "");
            }
            return again(form, waiting, invalid);
        } catch (RuntimeException refused) {
            return again(form, waiting, refused);
        }
    }

    private Response keep(Optional<Letter> waiting, MultivaluedMap<String, String> sent, IdempotencyKey key) {
        register.keep(viewer.get(), LetterForm.read(sent), key, waiting, LetterForm.fields(sent));
        return Pages.seeOther("/desk/letters");
    }

    private Response file(Optional<Letter> waiting, MultivaluedMap<String, String> sent, IdempotencyKey key,
            FormFiles files) {
        LetterInput letter = LetterForm.read(sent);
        Receipt receipt = register.file(viewer.get(), letter, key, waiting, scans.attachments(key, files));
        return pages.staff(Templates.done(ReceiptPage.of(receipt, campaign.zone()),
                letter.isReachable() ? slips.of(receipt.number(), letter.who().name(), letter.who().address()) : null));
    }

    private Response again(FormState form, Optional<Letter> waiting, RuntimeException refused) {
        Optional<FormNotice> notice = FormNotice.of(refused);
        if (waiting.isPresent() && notice.filter(n -> n != FormNotice.CHANGED).isEmpty()) {
            Letter now = gate.open(viewer.get(), waiting.get().id());
            if (!now.waits()) { // somebody else was quicker
                return Pages.seeOther("/desk/letters/" + now.id());
            }
            if (!now.savedAt().equals(waiting.get().savedAt())) {
                return screen.overtaken(form, now);
            }
        }
        FormNotice said = notice.orElseThrow(() -> refused);
        return said.on(screen.show(said.status(), said.again(form), waiting, said, ""), refused);
    }

    /** Before anything is done; what happens from here on is found when it is written. */
    private void requireSeen(Optional<Letter> waiting) {
        waiting.ifPresent(letter -> {
            if (letters.find(letter.id()).filter(now -> now.savedAt().equals(letter.savedAt())).isEmpty()) {
                throw Problem.conflict();
            }
        });
    }

    private Optional<Letter> waiting(Optional<Letter> opened, String form) {
        return opened.or(() -> IdempotencyKey.of(form).flatMap(key -> gate.waitingUnder(viewer.get(), key)));
    }

    /** Under which key the form's files lie: a letter that waits has a key of its own. */
    private IdempotencyKey lies(Optional<Letter> opened, IdempotencyKey form) {
        return waiting(opened, form.value()).flatMap(letters::key).orElse(form);
    }

    @CheckedTemplate(basePath = "letter")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance done(ReceiptPage receipt, Slip slip);
    }
}
