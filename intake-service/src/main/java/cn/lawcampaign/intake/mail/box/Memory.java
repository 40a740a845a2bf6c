package cn.lawcampaign.intake.mail.box;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is remembered of the mails in one mailbox from pass to pass, by their UIDs; a restart may forget it. */
final class Memory {

    private final Map<Long, Integer> failures = new HashMap<>();
    private final Map<Long, Instant> postponed = new HashMap<>();
    /** Durable here, or left to a clerk: only to be moved. */
    private final Set<Long> settled = new HashSet<>();
    private final Set<Long> flagged = new HashSet<>();
    private final Set<Long> moved = new HashSet<>();
    private long validity;

    /** Forgets whatever is no longer in the mailbox. */
    void begin(List<? extends Incoming> present) {
        Set<Long> uids = present.stream().map(Incoming::uid).collect(Collectors.toSet());
        long now = present.isEmpty() ? validity : present.get(0).validity();
        if (now != validity) {
            uids = Set.of();
            validity = now;
        }
        Set<Long> kept = uids;
        List.of(settled, flagged, moved, failures.keySet(), postponed.keySet())
                .forEach(known -> known.retainAll(kept));
    }

    /** @return how often it has failed by now */
    int failed(Incoming mail) {
        return failures.merge(mail.uid(), 1, Integer::sum);
    }

    boolean hasFailed(Incoming mail) {
        return failures.containsKey(mail.uid());
    }

    void postpone(Incoming mail, Instant until) {
        postponed.put(mail.uid(), until);
    }

    boolean isPostponed(Incoming mail, Instant now) {
        return postponed.containsKey(mail.uid()) && postponed.get(mail.uid()).isAfter(now);
    }

    /** @param toFlag whether somebody who looks into the mailbox must see to it */
    void settle(Incoming mail, boolean toFlag) {
        settled.add(mail.uid());
        if (toFlag) {
            flagged.add(mail.uid());
        }
    }

    boolean isSettled(Incoming mail) {
        return settled.contains(mail.uid());
    }

    boolean isToFlag(Incoming mail) {
        return flagged.contains(mail.uid());
    }

    /** Only where the mailbox shows what was moved all the same. */
    void moved(Incoming mail) {
        moved.add(mail.uid());
    }

    boolean isMoved(Incoming mail) {
        return moved.contains(mail.uid());
    }
}
