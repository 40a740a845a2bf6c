package cn.lawcampaign.intake.release;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.desk.DeskTime;
import cn.lawcampaign.intake.evidence.Evidence;
import cn.lawcampaign.intake.evidence.TextCopies;
import cn.lawcampaign.intake.release.Sheet.Part;
import cn.lawcampaign.intake.release.Sheet.Piece;
import cn.lawcampaign.intake.release.Sheet.TextCase;
import cn.lawcampaign.intake.release.TextReleases.TextRelease;
import cn.lawcampaign.intake.report.Original;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.workingcopy.Masked;
import cn.lawcampaign.intake.workingcopy.Masking;
import cn.lawcampaign.intake.workingcopy.Masking.Stretch;
import cn.lawcampaign.intake.workingcopy.WorkingCopy;
import cn.lawcampaign.intake.workingcopy.WorkingCopyJson;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.web.Option;

/** Puts originals and copies side by side: of a released text the copy as it was released, else as it would be now. */
@ApplicationScoped
class SheetTexts {

    private static final Text TITLE = Text.of("标题", "Headline");
    private static final Text NARRATIVE = Text.of("内容", "Text");
    private static final Text PERSON = Text.of("被反映的人", "Accused person");
    private static final Text PLACE = Text.of("地点", "Place");
    private static final Text PLATES = Text.of("车牌", "Plates");

    private static final Text WHOLE = Text.of("全文", "Whole text");

    private final ReportTexts texts;
    private final TextCopies copies;
    private final TextReleases releases;
    private final Control control;
    private final Campaign campaign;
    private final Clock clock;

    SheetTexts(ReportTexts texts, TextCopies copies, TextReleases releases, Control control, Campaign campaign,
            Clock clock) {
        this.texts = texts;
        this.copies = copies;
        this.releases = releases;
        this.control = control;
        this.campaign = campaign;
        this.clock = clock;
    }

    /** Only texts that wait for a clerk, or did: the others agencies read without one. */
    List<TextCase> of(ReportHead report, SubjectKey key) {
        Masking masking = texts.masking(report, key);
        Map<UUID, TextRelease> released = releases.of(report.id(), key);
        List<TextCase> cases = new ArrayList<>();
        if (control.isOn(report)) {
            cases.add(main(texts.of(report, key), released.get(null), masking));
        }
        texts.added(report, key).forEach(added -> {
            TextRelease one = released.get(added.id());
            List<Part> only = new ArrayList<>();
            add(only, NARRATIVE, added.text(), one == null ? null : one.copy(), masking);
            cases.add(textCase(added.id().toString(),
                    LocalDate.ofInstant(added.receivedAt(), campaign.zone()).toString(), only, one));
        });
        return cases;
    }

    private TextCase main(Original original, TextRelease released, Masking masking) {
        WorkingCopy copy = released == null ? null : WorkingCopyJson.read(released.copy());
        List<Part> parts = new ArrayList<>();
        add(parts, TITLE, original.title(), copy == null ? null : copy.title(), masking);
        add(parts, NARRATIVE, original.narrative(), copy == null ? null : copy.narrative(), masking);
        add(parts, PERSON, original.accusedPerson(), copy == null ? null : copy.accusedPerson(), masking);
        add(parts, PLACE, original.place(), copy == null ? null : copy.place(), masking);
        add(parts, PLATES, String.join("，", original.plates()),
                copy == null ? null : String.join("，", copy.plates()), masking);
        return textCase("main", "", parts, released);
    }

    /** What could be left in, each once; with how often it stands there. */
    List<Option> masks(ReportHead report, SubjectKey key, Lang lang) {
        Masking masking = texts.masking(report, key);
        Map<String, Option> masks = new LinkedHashMap<>();
        texts.texts(report, key).forEach(text -> masking.stretches(text).stream().filter(s -> !s.reporters())
                .forEach(s -> {
                    String words = text.substring(s.start(), s.end());
                    masks.put(words, Option.of(words, lang.remarked(words, s.kind().words().in(lang))));
                }));
        return List.copyOf(masks.values());
    }

    /** Whether something is taken out that is the reporter's own. */
    boolean hidesOwn(ReportHead report, SubjectKey key) {
        Masking masking = texts.masking(report, key);
        return texts.texts(report, key)
                .anyMatch(text -> masking.stretches(text).stream().anyMatch(Stretch::reporters));
    }

    /** The rest of a text, which a clerk compares like the text itself; of any other file nothing. */
    List<Part> rest(Evidence file, ReportHead report, SubjectKey key) {
        if (!TextCopies.isRest(file)) {
            return List.of();
        }
        Masking masking = texts.masking(report, key);
        String original = copies.original(file, key);
        return List.of(new Part(WHOLE, original(original, masking.stretches(original)),
                copy(masking.mask(copies.copy(file, key)))));
    }

    private TextCase textCase(String id, String on, List<Part> parts, TextRelease released) {
        return released == null
                ? new TextCase(id, on, parts, "", "")
                : new TextCase(id, on, parts, released.by(), DeskTime.of(released.at(), clock, campaign.zone()));
    }

    private static void add(List<Part> parts, Text label, String original, String released, Masking masking) {
        if (!original.isEmpty()) {
            parts.add(new Part(label, original(original, masking.stretches(original)),
                    released == null ? copy(masking.mask(original)) : List.of(new Piece(released, null))));
        }
    }

    private static List<Piece> original(String text, List<Stretch> stretches) {
        List<Piece> pieces = new ArrayList<>();
        int shown = 0;
        for (Stretch stretch : stretches) {
            if (stretch.start() > shown) {
                pieces.add(new Piece(text.substring(shown, stretch.start()), null));
            }
            pieces.add(new Piece(text.substring(stretch.start(), stretch.end()), stretch.kind().words()));
            shown = stretch.end();
        }
        if (shown < text.length()) {
            pieces.add(new Piece(text.substring(shown), null));
        }
        return pieces;
    }

    private static List<Piece> copy(Masked masked) {
        return masked.segments().stream()
                .map(s -> new Piece(s.text(), s.kind() == null ? null : s.kind().words())).toList();
    }
}
