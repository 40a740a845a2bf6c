package cn.lawcampaign.intake.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.intake.desk.DeskTime;
import cn.lawcampaign.intake.desk.Drafts;
import cn.lawcampaign.intake.desk.Drafts.Draft;
import cn.lawcampaign.intake.desk.OwnChannels;
import cn.lawcampaign.intake.evidence.FilesOnForm;
import cn.lawcampaign.intake.evidence.FormFiles;
import cn.lawcampaign.intake.evidence.LetterFiles;
import cn.lawcampaign.intake.evidence.Uploads;
import cn.lawcampaign.intake.report.Choices;
import cn.lawcampaign.intake.report.FormNotice;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.IdentityMode;
import cn.lawcampaign.intake.report.Receipt;
import cn.lawcampaign.intake.report.ReceiptPage;
import cn.lawcampaign.intake.report.ReportForm;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.web.FormState;
import cn.lawcampaign.platform.web.Option;
import cn.lawcampaign.platform.web.Pages;

/** The one form for letters, fresh or of a letter that waits for its transcript, and what becomes of it when it is sent. */
@ApplicationScoped
class LetterDesk {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final OwnChannels channels;
    private final Choices choices;
    private final Letters letters;
    private final LetterRegister register;
    private final LetterFiles scans;
    private final LetterViews views;
    private final Slips slips;
    private final Uploads uploads;
    private final Drafts drafts;
    private final Campaign campaign;
    private final Clock clock;

    LetterDesk(Pages pages, CurrentViewer viewer, OwnChannels channels, Choices choices, Letters letters,
            LetterRegister register, LetterFiles scans, LetterViews views, Slips slips, Uploads uploads, Drafts drafts,
            Campaign campaign, Clock clock) {
        this.pages = pages;
        this.viewer = viewer;
        this.channels = channels;
        this.choices = choices;
        this.letters = letters;
        this.register = register;
        this.scans = scans;
        this.views = views;
        this.slips = slips;
        this.uploads = uploads;
        this.drafts = drafts;
        this.campaign = campaign;
        this.clock = clock;
    }

    /**
     * What the form shows beside its fields.
     *
     * @param at       where it is sent
     * @param waiting  whether the letter is registered already
     * @param restored when the draft was saved that it shows, or ""
     */
    public record Sheet(String at, boolean waiting, List<Option> boxes, FilesOnForm scans, FilesOnForm files,
            List<LetterViews.Scan> pages, String today, FormNotice notice, String restored) {
    }

    /** The form as it was left, else as it was registered, else fresh. */
    Response form(Optional<Letter> waiting) {
        Optional<Draft> draft = drafts.of(LetterRegister.draft(waiting), viewer.get().name());
        FormState form = draft.map(d -> d.fields()).or(() -> waiting.map(letters::fields)).map(this::kept)
                .orElseGet(this::fresh);
        return show(200, form, waiting, FormNotice.NONE,
                draft.map(d -> DeskTime.of(d.savedAt(), clock, campaign.zone())).orElse(""));
    }

    void save(Optional<Letter> waiting, MultivaluedMap<String, String> sent) {
        key(waiting, sent).ifPresent(key -> scans.order(key, sent));
        drafts.save(LetterRegister.draft(waiting), viewer.get().name(), LetterForm.fields(sent));
    }

    void discard(Optional<Letter> waiting) {
        drafts.discard(LetterRegister.draft(waiting), viewer.get().name());
    }

    /** @param files that came with the form; nothing of a form whose files its script sent before */
    Response send(Optional<Letter> waiting, MultivaluedMap<String, String> sent, FormFiles files) {
        key(waiting, sent).ifPresent(key -> sent.putSingle(ReportForm.KEY, key.value()));
        FormState form = FormState.of(pages.lang(), sent);
        try {
            IdempotencyKey key = Uploads.key(form.value(ReportForm.KEY));
            files.requireTaken();
            uploads.removeTicked(sent);
            scans.order(key, sent);
            boolean moved = sent.containsKey(LetterFiles.UP) || sent.containsKey(LetterFiles.DOWN);
            if (moved || !files.violations().isEmpty()) {
                return show(moved ? 200 : 422, form.withErrors(files.violations()), waiting, FormNotice.NONE, "");
            }
            return sent.containsKey(LetterForm.LATER) ? keep(waiting, sent, key) : file(waiting, sent, key, files);
        } catch (Problem invalid) {
            if (!invalid.violations().isEmpty()) {
                return show(422, form.withErrors(invalid.violations()), waiting, FormNotice.NONE, "");
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
        FormNotice notice = FormNotice.of(refused).orElseThrow(() -> refused);
        if (notice == FormNotice.CHANGED && waiting.isPresent()) { // somebody else was quicker
            return Pages.seeOther("/desk/letters/" + waiting.get().id());
        }
        return notice.on(show(notice.status(), notice.again(form), waiting, notice, ""), refused);
    }

    /** A letter that waits keeps the key under which it was registered, and its files lie. */
    private Optional<IdempotencyKey> key(Optional<Letter> waiting, MultivaluedMap<String, String> sent) {
        return waiting.isPresent()
                ? waiting.flatMap(this::keyOf)
                : IdempotencyKey.of(sent.getFirst(ReportForm.KEY));
    }

    Optional<IdempotencyKey> keyOf(Letter waiting) {
        return letters.fields(waiting).getOrDefault(ReportForm.KEY, List.of()).stream().findFirst()
                .flatMap(IdempotencyKey::of);
    }

    private FormState kept(Map<String, List<String>> fields) {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        values.putAll(fields);
        return FormState.of(pages.lang(), values);
    }

    private FormState fresh() {
        FormState form = FormState.empty(pages.lang()).with(ReportForm.KEY, IdempotencyKey.random())
                .with("identity.mode", IdentityMode.ANONYMOUS.name()).with("accusedLevel", "UNKNOWN")
                .with("arrivedOn", today());
        return channels.of(viewer.get(), Method.LETTER).stream().findFirst().map(c -> form.with("channel", c.code()))
                .orElse(form);
    }

    private Response show(int status, FormState form, Optional<Letter> waiting, FormNotice notice, String restored) {
        String at = waiting.map(letter -> "/desk/letters/" + letter.id()).orElse("/desk/letters/new");
        String key = form.value(ReportForm.KEY);
        Viewer clerk = viewer.get();
        List<Channel> boxes = waiting.map(letter -> campaign.channel(letter.channel()).stream().toList())
                .orElseGet(() -> channels.of(clerk, Method.LETTER));
        List<LetterViews.Scan> shown = waiting.flatMap(this::keyOf).map(k -> views.scans(scans.scans(k)))
                .orElse(List.of());
        return pages.staff(status, Templates.form(form, choices.in(pages.lang()),
                new Sheet(at, waiting.isPresent(), boxes.stream()
                        .map(c -> Option.of(c.code(), channels.name(c, pages.lang().locale()))).toList(),
                        scans.onForm(key), uploads.onForm(key), shown, today(), notice, restored)));
    }

    private String today() {
        return LocalDate.now(clock.withZone(campaign.zone())).toString();
    }

    @CheckedTemplate(basePath = "letter")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance form(FormState form, Choices.Lists lists, Sheet sheet);

        static native TemplateInstance done(ReceiptPage receipt, Slip slip);
    }
}
