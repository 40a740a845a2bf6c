package cn.lawcampaign.intake.mail.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Unremovable;

import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Reports;
import cn.lawcampaign.intake.reporter.VaultReader;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.delivery.ComposedMail;
import cn.lawcampaign.platform.delivery.MailComposer;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.ShreddedException;
import cn.lawcampaign.platform.work.Jdbc;

/**
 * Puts an answer together when it is sent. The sender's address is read from the vault then, and number and code lie in no
 * table of mails. But for the address that it comes from, every answer looks the same, whichever agency and matter it is.
 */
@Singleton
@Unremovable
class AnswerComposer implements MailComposer {

    private final Jdbc jdbc;
    private final Reports reports;
    private final VaultReader vault;
    private final Seal seal;
    private final AnswerText text;
    private final Campaign campaign;
    private final String from;

    AnswerComposer(AgroalDataSource database, Reports reports, VaultReader vault, Seal seal, AnswerText text,
            Campaign campaign, @ConfigProperty(name = "quarkus.mailer.from", defaultValue = "localhost") String from) {
        this.jdbc = new Jdbc(database);
        this.reports = reports;
        this.vault = vault;
        this.seal = seal;
        this.text = text;
        this.campaign = campaign;
        this.from = from;
    }

    private record Answer(UUID report, String channel, byte[] thread) {
    }

    /** Names the sealed thread of an answer among what its report's key seals. */
    static String field(UUID answer) {
        return "mail-thread/" + answer;
    }

    @Override
    public String kind() {
        return "MAIL_ANSWER";
    }

    @Override
    public Optional<ComposedMail> compose(UUID delivery) {
        List<Answer> answers = jdbc.query("select report_id, channel, thread from mail_answer where id = ?",
                row -> new Answer(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3)), delivery);
        return answers.stream().findFirst().flatMap(answer -> compose(delivery, answer));
    }

    private Optional<ComposedMail> compose(UUID delivery, Answer answer) {
        try {
            MailThread thread = MailThread
                    .read(seal.open(answer.report(), field(delivery), answer.thread()));
            ReportHead report = reports.byId(answer.report()).orElseThrow();
            return vault.read(answer.report()).map(VaultReader.Identity::email)
                    .map(to -> compose(to, report, answer.channel(), thread));
        } catch (ShreddedException forgotten) {
            return Optional.empty();
        }
    }

    private ComposedMail compose(String to, ReportHead report, String channel, MailThread thread) {
        AnswerText.Bodies bodies = text.of(report, thread.token());
        Map<String, String> headers = new LinkedHashMap<>(thread.headers());
        headers.put("Auto-Submitted", "auto-replied"); // RFC 3834, section 5
        headers.put("X-Auto-Response-Suppress", "All"); // what Exchange goes by
        return new ComposedMail(campaign.channel(channel).map(Channel::value).orElse(from), to, Answers.SUBJECT,
                bodies.plain(), bodies.html(), headers);
    }
}
