package cn.lawcampaign.routing.lead;

import java.util.Optional;
import java.util.UUID;

import cn.lawcampaign.platform.web.FormState;

/** The form that asks for the release of a report. */
public record AskFields(UUID report) {

    /** Name of the field for the reason. */
    public String reason() {
        return "ask." + report;
    }

    /** Name of the hidden field for the ask's id. */
    public String id() {
        return "askId." + report;
    }

    /** The id under which it was sent before, so that it stays one ask; else a fresh one. */
    public UUID idIn(FormState form) {
        return Optional.ofNullable(Sent.id(form.value(id()))).orElseGet(UUID::randomUUID);
    }
}
