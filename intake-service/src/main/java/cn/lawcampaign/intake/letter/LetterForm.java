package cn.lawcampaign.intake.letter;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.lawcampaign.intake.evidence.LetterFiles;
import cn.lawcampaign.intake.evidence.Uploads;
import cn.lawcampaign.intake.report.IdentityInput;
import cn.lawcampaign.intake.report.ReportForm;
import cn.lawcampaign.intake.report.ReportInput;
import cn.lawcampaign.platform.web.Csrf;
import cn.lawcampaign.platform.web.FormState;

/** Reads a letter from its form, and puts one that came otherwise into a form. */
final class LetterForm {

    /** Name of the button that registers a letter without its transcript. */
    static final String LATER = "later";

    /** Name of the hidden field that says which state of a registered letter the form shows. */
    private static final String SEEN = "seen";

    private LetterForm() {
    }

    static LetterInput read(MultivaluedMap<String, String> sent) {
        ReportInput report = ReportForm.read(sent);
        return new LetterInput(sent.getFirst("channel"), sent.getFirst("postmarkedOn"), sent.getFirst("arrivedOn"),
                number(sent.getFirst("pages")), "true".equals(sent.getFirst("envelopeKept")),
                "true".equals(sent.getFirst("returnAddress")), report.title(), report.narrative(), report.matter(),
                report.category(), report.accusedUnits(), report.accusedPerson(), report.accusedLevel(),
                report.county(), report.place(), report.occurredAt(), report.plates(), report.identity());
    }

    /** When the letter was last kept as far as the form tells; one that tells nothing was there before it was kept again. */
    static Instant seen(MultivaluedMap<String, String> sent, Letter letter) {
        try {
            return Instant.parse(String.valueOf(sent.getFirst(SEEN)));
        } catch (DateTimeParseException untold) {
            return letter.registeredAt();
        }
    }

    /** The form with the letter's present state as the one that it shows. */
    static FormState seen(FormState form, Letter letter) {
        return form.with(SEEN, letter.savedAt().toString());
    }

    private static Integer number(String typed) {
        String digits = typed == null ? "" : typed.strip();
        return digits.matches("[0-9]{1,6}") ? Integer.valueOf(digits) : null;
    }

    /** What was typed, without buttons and tokens. */
    static Map<String, List<String>> fields(MultivaluedMap<String, String> sent) {
        Map<String, List<String>> fields = new LinkedHashMap<>(sent);
        List.of(Csrf.NAME, LATER, LetterFiles.UP, LetterFiles.DOWN, LetterFiles.ORDER, Uploads.REMOVE)
                .forEach(fields::remove);
        return fields;
    }

    /** The fields of a form that holds the letter. */
    static Map<String, List<String>> fields(LetterInput letter, String key) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        IdentityInput who = letter.who();
        put(fields, ReportForm.KEY, key);
        put(fields, "channel", letter.channel());
        put(fields, "postmarkedOn", letter.postmarkedOn());
        put(fields, "arrivedOn", letter.arrivedOn());
        put(fields, "pages", letter.pages());
        put(fields, "envelopeKept", letter.envelopeKept());
        put(fields, "returnAddress", letter.returnAddress());
        put(fields, "title", letter.title());
        put(fields, "narrative", letter.narrative());
        put(fields, "matter", letter.matter());
        put(fields, "category", letter.category());
        fields.put("accusedUnits", letter.accusedUnits() == null ? List.of() : letter.accusedUnits());
        put(fields, "accusedPerson", letter.accusedPerson());
        put(fields, "accusedLevel", letter.accusedLevel());
        put(fields, "county", letter.county());
        put(fields, "place", letter.place());
        put(fields, "occurredAt", letter.occurredAt());
        put(fields, "plates", letter.plates() == null ? null : String.join("，", letter.plates()));
        put(fields, "identity.mode", who.mode());
        put(fields, "identity.name", who.name());
        put(fields, "identity.phone", who.phone());
        put(fields, "identity.email", who.email());
        put(fields, "identity.address", who.address());
        return fields;
    }

    private static void put(Map<String, List<String>> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, new ArrayList<>(List.of(value.toString())));
        }
    }
}
