package cn.lawcampaign.notification.figure;

/**
 * A number with the one of the period before.
 *
 * @param count    in the period
 * @param previous in the one before
 */
public record Figure(int count, int previous) {

    static final Figure NONE = new Figure(0, 0);

    Figure plus(int now, int before) {
        return new Figure(count + now, previous + before);
    }

    public int change() {
        return count - previous;
    }
}
