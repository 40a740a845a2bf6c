package cn.lawcampaign.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.Pack;
import cn.lawcampaign.intake.mail.box.GivenMail;
import cn.lawcampaign.intake.mail.box.Taker;
import cn.lawcampaign.platform.campaign.Channel;

/**
 * How many mails a second come through one mailbox, and through the taking alone (the test server answers each command after
 * 40 ms, for it writes in pieces that wait for each other). No test; run it with
 * {@code ./mvnw -pl intake-service -am test -Dtest=MailBench -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@IntakeTest
class MailBench {

    private static final Channel CHANNEL = Pack.CAMPAIGN.channel("YFB-E").orElseThrow();
    private static final int MAILS = 200;

    @Inject
    Taker taker;

    @Inject
    TakenMails mails;

    @Test
    void mailsASecond() throws IOException {
        taking(50); // warms up
        double alone = taking(MAILS);
        for (int i = 0; i < MAILS; i++) {
            mail("box" + i).send(TestMail.OFFICE);
        }
        long begin = System.nanoTime();
        int taken = mails.look().size();
        double through = taken / seconds(begin);
        System.err.printf("mails a second: %.1f taken, %.1f through one mailbox of the test server%n", alone, through);
    }

    private double taking(int count) throws IOException {
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            byte[] raw = mail("given" + i).raw();
            taker.take(CHANNEL, GivenMail.of(() -> new ByteArrayInputStream(raw)));
        }
        return count / seconds(begin);
    }

    private static TestMail mail(String name) {
        return TestMail.from(name).subject("一大队乱罚款")
                .text("五月四日，市交警支队一大队把我的车吉D00001拦下，罚款不给票据。".repeat(10))
                .file("说明.txt", "说明。".repeat(5_000).getBytes(StandardCharsets.UTF_8));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
