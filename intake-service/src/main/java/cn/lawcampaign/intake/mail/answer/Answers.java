package cn.lawcampaign.intake.mail.answer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.mail.reading.ReadMail;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.delivery.Deliveries;
import cn.lawcampaign.platform.delivery.MessageId;
import cn.lawcampaign.platform.seal.LookupKey;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.work.Jdbc;

/** Enqueues answers, and finds the report that a reply belongs to. */
@ApplicationScoped
public class Answers {

    /** Tells whoever sees it on a locked screen nothing of the matter, nor of the mail that it answers. */
    public static final String SUBJECT = "【受理回执】您的来信已登记 · Your message is registered";

    private final Jdbc jdbc;
    private final Deliveries deliveries;
    private final AnswerComposer composer;
    private final LookupKey keys;
    private final String from;

    Answers(AgroalDataSource database, Deliveries deliveries, AnswerComposer composer, LookupKey keys,
            @ConfigProperty(name = "quarkus.mailer.from", defaultValue = "localhost") String from) {
        this.jdbc = new Jdbc(database);
        this.deliveries = deliveries;
        this.composer = composer;
        this.keys = keys;
        this.from = from;
    }

    /**
     * Answers the mail that a report was made of, in the transaction of the report: once, however often it is asked for.
     *
     * @param key     the report's
     * @param channel from whose address the answer comes
     */
    public void enqueue(UUID report, SubjectKey key, Channel channel, ReadMail mail) {
        UUID answer = UUID.randomUUID();
        if (!deliveries.enqueueComposed(answer, "mail-answer/" + report, composer)) {
            return;
        }
        String token = ReplyToken.random();
        jdbc.update("insert into mail_answer (id, report_id, channel, token_hash, thread) values (?, ?, ?, ?, ?)",
                answer, report, channel.code(), ReplyToken.hashes(token, keys).get(0),
                key.seal(AnswerComposer.field(answer), MailThread.of(token, mail).text()));
    }

    /**
     * The report whose answer this mail replies to: by the headers of its thread, else by the token that it quotes. Who
     * sent it does not matter, for people have several addresses.
     */
    public Optional<UUID> reportOf(ReadMail mail) {
        UUID[] answers = Stream.concat(Stream.ofNullable(mail.inReplyTo()), mail.references().stream())
                .flatMap(id -> MessageId.delivery(id, from).stream()).distinct().toArray(UUID[]::new);
        return jdbc.query("select report_id from mail_answer where id = any(?)",
                row -> row.getObject(1, UUID.class), (Object) answers).stream().findFirst()
                .or(() -> byToken(mail));
    }

    private Optional<UUID> byToken(ReadMail mail) {
        List<byte[]> hashes = Stream.of(List.of(mail.subject(), mail.body()), mail.forwarded())
                .flatMap(List::stream).flatMap(text -> ReplyToken.in(text).stream())
                .flatMap(token -> ReplyToken.hashes(token, keys).stream()).toList();
        return hashes.isEmpty()
                ? Optional.empty()
                : jdbc.query("select report_id from mail_answer where token_hash = any(?)",
                        row -> row.getObject(1, UUID.class), (Object) hashes.toArray(byte[][]::new)).stream()
                        .findFirst();
    }
}
