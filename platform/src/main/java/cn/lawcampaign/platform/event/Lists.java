package cn.lawcampaign.platform.event;

import java.util.List;

/** Lists of an event are never null: an older publisher that did not know the field says an empty list. */
public final class Lists {

    private Lists() {
    }

    public static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
