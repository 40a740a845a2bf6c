package cn.lawcampaign.deploy.local;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import cn.lawcampaign.deploy.local.SampleRun.Arrived;

/**
 * The mails that leads must have brought: one, with the lead's number, to each unit that handles it; and one that names no
 * lead to each reader of the closed queue.
 */
final class ExpectedMails {

    private final List<Arrived> open;
    private final List<Arrived> closed;
    private final List<String> readers;

    private ExpectedMails(List<Arrived> open, List<Arrived> closed, List<String> readers) {
        this.open = open;
        this.closed = closed;
        this.readers = readers;
    }

    /** @param readers mailboxes of the closed queue's readers; without any, the mailbox of its unit */
    static ExpectedMails of(List<Arrived> arrived, List<String> readers) {
        return new ExpectedMails(arrived.stream().filter(one -> !isClosed(one)).toList(),
                arrived.stream().filter(ExpectedMails::isClosed).toList(), readers);
    }

    /**
     * @param mails unit code, or a reader's address, to the subjects in the mailbox
     * @return what is missing or too much, a line each
     */
    List<String> findings(Function<String, Collection<String>> mails) {
        Map<String, Collection<String>> boxes = new HashMap<>();
        Function<String, Collection<String>> box = unit -> boxes.computeIfAbsent(unit, mails);
        List<String> findings = new ArrayList<>();
        open.forEach(one -> units(one).forEach(unit -> {
            long count = box.apply(unit).stream().filter(subject -> subject.contains(one.number())).count();
            if (count != 1) {
                findings.add(finding(one.id(), unit, 1, count));
            }
        }));
        closedBoxes().forEach((unit, expected) -> {
            long count = box.apply(unit).stream().filter(this::isOfTheClosedQueue).count();
            if (count != expected) {
                findings.add(finding("封闭办理 / closed queue", unit, expected, count));
            }
        });
        return findings;
    }

    // A mail about the closed queue need not name its lead, so these are counted: whatever names none of the other leads.
    private boolean isOfTheClosedQueue(String subject) {
        return open.stream().noneMatch(one -> subject.contains(one.number()));
    }

    private Map<String, Integer> closedBoxes() {
        Map<String, Integer> units = new HashMap<>();
        closed.forEach(one -> (readers.isEmpty() ? List.of(one.lead().path("leadUnit").asText()) : readers)
                .forEach(box -> units.merge(box, 1, Integer::sum)));
        return units;
    }

    private static Stream<String> units(Arrived one) {
        Stream.Builder<String> units = Stream.builder();
        units.add(one.lead().path("leadUnit").asText());
        one.lead().path("coUnits").forEach(unit -> units.add(unit.asText()));
        return units.build();
    }

    private static boolean isClosed(Arrived one) {
        return one.lead().path("closed").asBoolean();
    }

    private static String finding(String what, String unit, long expected, long is) {
        return what + ": " + unit + " 应收到邮件 " + expected + " 封，实收 " + is + " 封 / " + expected
                + " expected in its mailbox, " + is + " there";
    }
}
