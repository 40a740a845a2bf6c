package cn.lawcampaign.notification.figure;

import java.util.Comparator;
import java.util.UUID;

/**
 * A lead behind a figure.
 *
 * @param count how often it counts there: 1, or the number of its reports
 */
public record LeadBehind(UUID id, String number, int count) implements Comparable<LeadBehind> {

    private static final Comparator<LeadBehind> ORDER = Comparator.comparing(LeadBehind::number)
            .thenComparing(LeadBehind::id);

    @Override
    public int compareTo(LeadBehind other) {
        return ORDER.compare(this, other);
    }
}
