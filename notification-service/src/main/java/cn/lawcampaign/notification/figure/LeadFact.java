package cn.lawcampaign.notification.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.lawcampaign.platform.event.routing.LeadScope;

/**
 * What the figures know of a lead. Each part comes from one kind of event and keeps that event's version of the lead, so
 * that a later one replaces it and an earlier or repeated one changes nothing; a part not yet told is null.
 */
public record LeadFact(UUID leadId, String number, Scope scope, Opening opening, Dispatch dispatch, Signing signing,
        Acceptance acceptance, Conclusion conclusion) {

    /** What an event of the lead told. */
    interface Part {
        /** The lead's version at that event. */
        long version();
    }

    /** Who may see the lead, as the newest event of any kind said. */
    record Scope(long version, List<String> handlingUnits, List<String> avoidedUnits,
            boolean closedQueue) implements Part {

        static Scope of(long version, LeadScope scope) {
            return new Scope(version, scope.handlingUnits(), scope.avoidedUnits(), scope.closedQueue());
        }
    }

    record Opening(long version, List<UUID> reportIds, String channel, String method, String matter, String category,
            String county, boolean named, Instant receivedAt, boolean triage, Instant at) implements Part {
    }

    record Dispatch(long version, int no, String unit, String category, String county, LocalDate signDueOn,
            LocalDate concludeDueOn, Instant at) implements Part {
    }

    record Signing(long version, boolean onTime, Instant at) implements Part {
    }

    record Acceptance(long version, LocalDate concludeDueOn, Instant at) implements Part {
    }

    record Conclusion(long version, String finding, boolean onTime, Instant at) implements Part {
    }

    /** The present dispatch's signature; one that was given before the lead went elsewhere counts no more. */
    Optional<Signing> signed() {
        return sinceDispatch(signing);
    }

    Optional<Acceptance> accepted() {
        return sinceDispatch(acceptance);
    }

    Optional<Conclusion> concluded() {
        return sinceDispatch(conclusion);
    }

    /** The unit that has the lead, or null while none has. */
    String unit() {
        return dispatch == null ? null : dispatch.unit();
    }

    /** As known now: the Office may have corrected it when it dispatched. */
    String category() {
        return dispatch != null ? dispatch.category() : opening == null ? null : opening.category();
    }

    String county() {
        return dispatch != null ? dispatch.county() : opening == null ? null : opening.county();
    }

    /** Last day to conclude; null while no clock of that kind runs. */
    LocalDate concludeDueOn() {
        LocalDate atDispatch = dispatch == null ? null : dispatch.concludeDueOn();
        return accepted().map(Acceptance::concludeDueOn).orElse(atDispatch);
    }

    private <P extends Part> Optional<P> sinceDispatch(P part) {
        return Optional.ofNullable(part).filter(p -> dispatch == null || p.version() > dispatch.version());
    }
}
