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
 * The mails that leads must have brought: one, with the lead's number, to each unit that handles it; of the closed queue one
 * to each of its mailboxes, which need not name the lead.
 */
final class ExpectedMails {

    private final Pack pack;
    private final List<Arrived> open;
    private final List<Arrived> closed;

    ExpectedMails(Pack pack, List<Arrived> arrived) {
        this.pack = pack;
        this.open = arrived.stream().filter(one -> !isClosed(one)).toList();
        this.closed = arrived.stream().filter(ExpectedMails::isClosed).toList();
    }

    /**
     * @param mails address to the subjects in its mailbox
     * @return what is missing or too much, a line each
     */
    List<String> findings(Function<String, Collection<String>> mails) {
        Map<String, Collection<String>> boxes = new HashMap<>();
        Function<String, Collection<String>> box = address -> boxes.computeIfAbsent(address, mails);
        List<String> findings = new ArrayList<>();
        open.forEach(one -> units(one).map(pack.mailboxes()::get).forEach(address -> {
            long count = box.apply(address).stream().filter(subject -> subject.contains(one.number())).count();
            compare(findings, one.id(), address, 1, count);
        }));
        pack.closedMailboxes().forEach(address -> {
            long count = box.apply(address).stream().filter(this::isOfTheClosedQueue).count();
            compare(findings, "封闭办理 / closed queue", address, closed.size(), count);
        });
        return findings;
    }

    // These are counted: whatever names none of the other leads.
    private boolean isOfTheClosedQueue(String subject) {
        return open.stream().noneMatch(one -> subject.contains(one.number()));
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

    private static void compare(List<String> findings, String what, String address, long expected, long is) {
        if (is != expected) {
            findings.add(what + ": " + address + " 应收到邮件 " + expected + " 封，实收 " + is + " 封 / " + expected
                    + " expected in this mailbox, " + is + " there");
        }
    }
}
