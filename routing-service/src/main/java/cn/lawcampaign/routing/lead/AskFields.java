package cn.lawcampaign.routing.lead;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import cn.lawcampaign.platform.web.FormState;

/** The form that asks for the release of a report. */
public record AskFields(UUID report) {

    private static final String REASON = "ask.";
    private static final String ID = "askId.";

    /** The one whose reason was typed, if there is one. */
    static Optional<AskFields> typedIn(FormState form) {
        return form.names().stream().filter(name -> name.startsWith(REASON) && !form.value(name).isBlank())
                .map(name -> Sent.id(name.substring(REASON.length()))).filter(Objects::nonNull).map(AskFields::new)
                .findFirst();
    }

    /** The form without the fields of asks that nobody has begun. */
    static FormState withoutIdle(FormState form) {
        return form.without(form.names().stream().filter(name -> name.startsWith(ID)
                && form.value(REASON + name.substring(ID.length())).isBlank()).toArray(String[]::new));
    }

    /** Name of the field for the reason. */
    public String reason() {
        return REASON + report;
    }

    /** Name of the hidden field for the ask's id. */
    public String id() {
        return ID + report;
    }

    /** The id under which it was sent before, so that it stays one ask; else a fresh one. */
    public UUID idIn(FormState form) {
        return Optional.ofNullable(Sent.id(form.value(id()))).orElseGet(UUID::randomUUID);
    }
}
