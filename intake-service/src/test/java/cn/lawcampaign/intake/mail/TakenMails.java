package cn.lawcampaign.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.mail.box.Polls;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.work.Jdbc;

/** What tests see of the mails that were taken. */
@ApplicationScoped
public class TakenMails {

    private final Jdbc jdbc;
    private final Originals originals;
    private final Seal seal;
    private final Polls polls;

    TakenMails(AgroalDataSource database, Originals originals, Seal seal, Polls polls) {
        this.jdbc = new Jdbc(database);
        this.originals = originals;
        this.seal = seal;
        this.polls = polls;
    }

    /** Looks into the mailboxes, and tells what came out of them by that. */
    public List<Mail> look() {
        List<UUID> before = jdbc.query("select id from mail", row -> row.getObject(1, UUID.class));
        polls.look();
        return all().stream().filter(mail -> !before.contains(mail.id())).toList();
    }

    /** The one mail that comes by looking. */
    public Mail lookForOne() {
        List<Mail> mails = look();
        if (mails.size() != 1) {
            throw new AssertionError(mails.size() + " mails instead of one");
        }
        return mails.get(0);
    }

    public List<Mail> all() {
        return jdbc.query("select " + Mail.COLUMNS + " from mail order by taken_at, id", Mail::read);
    }

    /** The original, as it was sealed. */
    public byte[] raw(Mail mail) {
        try (InputStream in = originals.open(mail)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sealed field of a report. */
    public String field(UUID report, String column, String field) {
        return seal.open(report, field, jdbc.query("select " + column + " from report where id = ?",
                row -> row.getBytes(1), report).get(0));
    }

    public String title(UUID report) {
        return field(report, "title", "title");
    }

    public String narrative(UUID report) {
        return field(report, "narrative", "narrative");
    }

    public String matter(UUID report) {
        return jdbc.query("select matter from report where id = ?", row -> row.getString(1), report).get(0);
    }

    /** What was added to a report, oldest first. */
    public List<String> supplements(UUID report) {
        return jdbc.query("select id, text from supplement where report_id = ? order by received_at",
                row -> seal.open(report, "supplement/" + row.getString(1), row.getBytes(2)), report);
    }

    /** The same as agencies read it. */
    public List<String> copies(UUID report) {
        return jdbc.query("select id, working_copy from supplement where report_id = ? order by received_at",
                row -> seal.open(report, "supplement-copy/" + row.getString(1), row.getBytes(2)), report);
    }

    /** Kinds of a report's files, in their order. */
    public List<String> files(UUID report) {
        return jdbc.query("select kind from evidence where report_id = ? order by position", row -> row.getString(1),
                report);
    }

    /** The report's acknowledgement: its delivery, if there is one. */
    public Optional<UUID> answer(UUID report) {
        return jdbc.query("select id from mail_answer where report_id = ?", row -> row.getObject(1, UUID.class),
                report).stream().findFirst();
    }

    public String number(UUID report) {
        return jdbc.query("select number from report where id = ?", row -> row.getString(1), report).get(0);
    }
}
