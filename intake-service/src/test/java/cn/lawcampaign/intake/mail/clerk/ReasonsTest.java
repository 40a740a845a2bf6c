package cn.lawcampaign.intake.mail.clerk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.intake.mail.Mail;
import cn.lawcampaign.intake.mail.MailState;
import cn.lawcampaign.intake.mail.box.Taker;
import cn.lawcampaign.intake.mail.reading.Omission;
import cn.lawcampaign.intake.mail.reading.Verdict;
import cn.lawcampaign.platform.lang.Lang;

class ReasonsTest {

    @Test
    void everyCodeHasWordsInBothLanguages() {
        Stream.concat(Stream.of(Verdict.Reason.values()), Stream.of(Taker.Unread.values()))
                .forEach(reason -> assertFalse(Reasons.why(mail(reason.name(), null)).in(Lang.EN).isEmpty(),
                        reason.name()));
        Stream.of(Omission.values()).forEach(what -> assertNotNull(Reasons.omitted(what.name()), what.name()));
        Stream.of(MailState.values()).forEach(state -> assertNotNull(Reasons.state(state), state.name()));
        Reasons.offered(Lang.ZH).forEach(dismissal -> assertFalse(
                Reasons.why(mail("GARBAGE", dismissal.value())).in(Lang.ZH).contains("乱码")));
    }

    private static Mail mail(String reason, String dismissal) {
        return new Mail(UUID.randomUUID(), "YFB-E", Instant.now(), null, 1, MailState.PARKED, reason, List.of(), null,
                null,
                null, "YFB", null, null, dismissal);
    }
}
