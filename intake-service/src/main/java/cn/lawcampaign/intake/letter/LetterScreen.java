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
import cn.lawcampaign.intake.evidence.LetterFiles;
import cn.lawcampaign.intake.evidence.Uploads;
import cn.lawcampaign.intake.report.Choices;
import cn.lawcampaign.intake.report.FormNotice;
import cn.lawcampaign.intake.report.IdempotencyKey;
import cn.lawcampaign.intake.report.IdentityMode;
import cn.lawcampaign.intake.report.ReportForm;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.web.FormState;
import cn.lawcampaign.platform.web.Option;
import cn.lawcampaign.platform.web.Pages;

/** Shows the one form for letters, fresh or of a letter that waits for its transcript. */
@ApplicationScoped
class LetterScreen {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final OwnChannels channels;
    private final Choices choices;
    private final Letters letters;
    private final LetterFiles scans;
    private final LetterViews views;
    private final Uploads uploads;
    private final Drafts drafts;
    private final Campaign campaign;
    private final Clock clock;

    LetterScreen(Pages pages, CurrentViewer viewer, OwnChannels channels, Choices choices, Letters letters,
            LetterFiles scans, LetterViews views, Uploads uploads, Drafts drafts, Campaign campaign, Clock clock) {
        this.pages = pages;
        this.viewer = viewer;
        this.channels = channels;
        this.choices = choices;
        this.letters = letters;
        this.scans = scans;
        this.views = views;
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

    /** The form as it was left, unless it was registered since; else as it was registered, else fresh. */
    Response form(Optional<Letter> waiting) {
        Optional<Draft> draft = drafts.of(LetterRegister.draft(waiting), viewer.get().name())
                .filter(d -> waiting.map(letter -> d.savedAt().isAfter(letter.savedAt())).orElse(true));
        return draft.isEmpty() && waiting.isPresent()
                ? registered(waiting.get())
                : show(200, draft.map(d -> kept(d.fields())).orElseGet(this::fresh), waiting, FormNotice.NONE,
                        draft.map(d -> DeskTime.of(d.savedAt(), clock, campaign.zone())).orElse(""));
    }

    /** The form as the letter is registered now, whatever the clerk has typed since. */
    Response registered(Letter waiting) {
        return show(200, LetterForm.seen(kept(letters.fields(waiting)), waiting), Optional.of(waiting),
                FormNotice.NONE, "");
    }

    /** What was typed, to be sent again by somebody who knows by then that another was quicker. */
    Response overtaken(FormState form, Letter now) {
        return show(FormNotice.OVERTAKEN.status(), LetterForm.seen(form, now), Optional.of(now), FormNotice.OVERTAKEN,
                "");
    }

    Response show(int status, FormState typed, Optional<Letter> waiting, FormNotice notice, String restored) {
        Optional<IdempotencyKey> key = waiting.flatMap(letters::key);
        FormState form = key.map(k -> typed.with(ReportForm.KEY, k.value())).orElse(typed);
        String at = waiting.map(letter -> "/desk/letters/" + letter.id()).orElse("/desk/letters/new");
        List<Channel> boxes = waiting.map(letter -> campaign.channel(letter.channel()).stream().toList())
                .orElseGet(() -> channels.of(viewer.get(), Method.LETTER));
        String files = form.value(ReportForm.KEY);
        return pages.staff(status, Templates.form(form, choices.in(pages.lang()),
                new Sheet(at, waiting.isPresent(), boxes.stream()
                        .map(c -> Option.of(c.code(), channels.name(c, pages.lang().locale()))).toList(),
                        scans.onForm(files), uploads.onForm(files),
                        key.map(k -> views.scans(scans.scans(k))).orElse(List.of()), today(), notice, restored)));
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

    private String today() {
        return LocalDate.now(clock.withZone(campaign.zone())).toString();
    }

    @CheckedTemplate(basePath = "letter")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance form(FormState form, Choices.Lists lists, Sheet sheet);
    }
}
