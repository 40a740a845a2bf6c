package cn.lawcampaign.intake.report;

import java.util.List;

import jakarta.ws.rs.core.MultivaluedMap;

/** Reads a report from a form; its fields have the names of the API. */
public final class ReportForm {

    /** The hidden field that makes a form sent twice one report. */
    public static final String KEY = "key";

    private ReportForm() {
    }

    public static ReportInput read(MultivaluedMap<String, String> sent) {
        return new ReportInput(sent.getFirst("title"), sent.getFirst("narrative"), sent.getFirst("matter"),
                sent.getFirst("category"), sent.getOrDefault("accusedUnits", List.of()), sent.getFirst("accusedPerson"),
                sent.getFirst("accusedLevel"), sent.getFirst("county"), sent.getFirst("place"),
                sent.getFirst("occurredAt"), Plates.split(sent.getFirst("plates")),
                new IdentityInput(sent.getFirst("identity.mode"), sent.getFirst("identity.name"),
                        sent.getFirst("identity.phone"), sent.getFirst("identity.email"),
                        sent.getFirst("identity.address")));
    }
}
