package cn.lawcampaign.intake.mail.clerk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.mail.Mail;
import cn.lawcampaign.intake.mail.MailState;
import cn.lawcampaign.intake.mail.Originals;
import cn.lawcampaign.intake.mail.reading.AttachmentSink;
import cn.lawcampaign.intake.mail.reading.ReadMail;
import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.CurrentViewer;

/** The mails of the present clerk's desk: of others there are none. Whatever is opened is written down first. */
@ApplicationScoped
class DeskMails {

    private static final Duration SHOWN = Duration.ofDays(30);
    private static final int MOST = 200;

    private final OwnMails mails;
    private final Originals originals;
    private final CurrentViewer viewer;
    private final Audit audit;
    private final Clock clock;

    DeskMails(OwnMails mails, Originals originals, CurrentViewer viewer, Audit audit, Clock clock) {
        this.mails = mails;
        this.originals = originals;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a list shows. */
    enum Tab {
        PARKED(EnumSet.of(MailState.PARKED)), IGNORED(EnumSet.of(MailState.IGNORED, MailState.DISMISSED)), ALL(
                EnumSet.allOf(MailState.class));

        private final Set<MailState> states;

        Tab(Set<MailState> states) {
            this.states = states;
        }

        /** What waits is the default. */
        static Tab of(String typed) {
            return Set.of("ignored", "all").contains(String.valueOf(typed)) ? valueOf(typed.toUpperCase()) : PARKED;
        }

        String code() {
            return name().toLowerCase();
        }
    }

    /** What waits, however old; of the rest that of a month. */
    List<Mail> list(Tab tab) {
        Instant since = tab == Tab.PARKED ? Instant.EPOCH : clock.instant().minus(SHOWN);
        List<Mail> found = mails.list(viewer.get(), tab.states, since, MOST);
        audit.read(AuditEntry.list(viewer.get(), "mail", List.of(tab.code()), found.size()));
        return found;
    }

    /** @throws Problem 404 when the clerk's desk has no such mail */
    Mail get(UUID id) {
        return mails.open(viewer.get(), id);
    }

    /** @throws Problem 404 as {@link #get}, 409 when it is decided already */
    Mail getOpen(UUID id) {
        Mail mail = get(id);
        if (!mail.isOpen()) {
            throw Problem.conflict();
        }
        return mail;
    }

    /** What it says; empty when there is no original. */
    Optional<ReadMail> read(Mail mail) {
        audit.read(AuditEntry.by(viewer.get(), "mail.open", "mail", mail.id()));
        if (mail.raw() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(originals.read(mail, AttachmentSink.NOWHERE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void opensOriginal(Mail mail) {
        audit.read(AuditEntry.by(viewer.get(), "mail.download", "mail", mail.id()));
    }
}
