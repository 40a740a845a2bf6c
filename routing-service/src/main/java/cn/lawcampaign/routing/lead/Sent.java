package cn.lawcampaign.routing.lead;

import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.lawcampaign.platform.problem.Problem;

/** Hidden fields of a form, which nobody types: what is unreadable was tampered with, or belongs to no page of ours. */
public final class Sent {

    private Sent() {
    }

    /** @throws Problem when the form does not say which version of the lead it was made for */
    public static long version(MultivaluedMap<String, String> sent) {
        try {
            return Long.parseLong(String.valueOf(sent.getFirst("version")));
        } catch (NumberFormatException e) {
            return Seen.version(null);
        }
    }

    /** An id, or null where there is none. */
    public static UUID id(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
