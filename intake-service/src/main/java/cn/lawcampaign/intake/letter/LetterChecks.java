package cn.lawcampaign.intake.letter;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.lang.Typed;
import cn.lawcampaign.platform.problem.Violation;

/** Checks what can be seen of a letter: it was stamped before it came, and it came today at the latest. */
final class LetterChecks {

    static final int PAGES = 200;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Clock clock;
    private final ZoneId zone;

    /** @param zone the campaign's */
    LetterChecks(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** Either the facts, or what is wrong, in the order of the form. */
    record Result(LetterFacts facts, List<Violation> violations) {
    }

    /** @param boxes of which the letter's channel must be one */
    Result check(LetterInput letter, List<Channel> boxes) {
        List<Violation> faults = new ArrayList<>();
        Optional<Channel> box = boxes.stream().filter(b -> b.code().equals(Typed.clean(letter.channel()))).findFirst();
        if (box.isEmpty()) {
            faults.add(Violation.of("channel", "请选择本单位的信箱", "Choose a letter box of your own department"));
        }
        LocalDate arrived = date("arrivedOn", letter.arrivedOn(), faults);
        if (arrived == null && faults.stream().noneMatch(f -> f.field().equals("arrivedOn"))) {
            faults.add(Violation.of("arrivedOn", "请填写到达日期", "Give the day of arrival"));
        }
        if (arrived != null && arrived.isAfter(LocalDate.now(clock.withZone(zone)))) {
            faults.add(Violation.of("arrivedOn", "到达日期不能晚于今天", "A letter can't have arrived after today"));
        }
        LocalDate postmark = date("postmarkedOn", letter.postmarkedOn(), faults);
        if (postmark != null && arrived != null && postmark.isAfter(arrived)) {
            faults.add(Violation.of("postmarkedOn", "邮戳日期不能晚于到达日期；看不清可不填",
                    "The postmark can't be later than the arrival; leave it out if it can't be read"));
        }
        int pages = letter.pages() == null ? 0 : letter.pages();
        if (pages < 1 || pages > PAGES) {
            faults.add(Violation.of("pages", "请填写页数，1 至 " + PAGES, "Give the number of pages, 1 to " + PAGES));
        }
        boolean returns = Boolean.TRUE.equals(letter.returnAddress());
        if (returns && !letter.isReachable()) {
            faults.add(Violation.of("identity.address", "请填写回信地址，或取消勾选“写有回信地址”",
                    "Give the return address, or untick that there is one"));
        }
        return new Result(faults.isEmpty()
                ? new LetterFacts(box.get(), postmark, arrived, pages, Boolean.TRUE.equals(letter.envelopeKept()),
                        returns)
                : null, List.copyOf(faults));
    }

    private static LocalDate date(String field, String typed, List<Violation> faults) {
        String text = Typed.clean(typed);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(EARLIEST)) {
                return day;
            }
            faults.add(Violation.of(field, "请检查年份", "Please check the year"));
        } catch (DateTimeException e) {
            faults.add(Violation.of(field, "请按 2023-05-04 的样式填写日期", "Give a date such as 2023-05-04"));
        }
        return null;
    }
}
