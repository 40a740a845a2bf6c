package cn.lawcampaign.intake.workingcopy;

import java.util.List;
import java.util.stream.Stream;

/** Everything that is looked for in every text. Where two find the same stretch, the first one names it. */
final class Looks {

    static final List<Look> ALL = Stream.of(PhoneLooks.ALL, AccountLooks.ALL, DocumentLooks.ALL, NameLooks.ALL,
            AddressLooks.ALL).flatMap(List::stream).toList();

    private Looks() {
    }
}
