package cn.lawcampaign.intake.mail.taking;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.file.FileTooLargeException;
import cn.lawcampaign.intake.file.FileWriting;
import cn.lawcampaign.intake.file.SealedFiles;
import cn.lawcampaign.intake.file.StoredFile;
import cn.lawcampaign.intake.mail.Digests;
import cn.lawcampaign.intake.mail.MailConfig;
import cn.lawcampaign.intake.mail.MailState;
import cn.lawcampaign.intake.mail.Mails;
import cn.lawcampaign.intake.mail.NewMail;
import cn.lawcampaign.intake.mail.box.Incoming;
import cn.lawcampaign.intake.mail.box.Taker;
import cn.lawcampaign.intake.mail.reading.MailReader;
import cn.lawcampaign.intake.mail.reading.ReadMail;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;

/**
 * Takes a mail: sealed as it comes over the wire, then read from what was sealed, so that what is kept is what was read. No
 * more than a piece of it is in memory.
 */
@ApplicationScoped
class Taking implements Taker {

    private final MailBaskets baskets;
    private final SealedFiles files;
    private final Seal seal;
    private final MailReader reader;
    private final Digests digests;
    private final Mails mails;
    private final Settling settling;
    private final MailSorting sorting;
    private final long largest;

    Taking(MailBaskets baskets, SealedFiles files, Seal seal, MailReader reader, Digests digests, Mails mails,
            Settling settling, MailSorting sorting, MailConfig config) {
        this.baskets = baskets;
        this.files = files;
        this.seal = seal;
        this.reader = reader;
        this.digests = digests;
        this.mails = mails;
        this.settling = settling;
        this.sorting = sorting;
        this.largest = config.largest().asLongValue();
    }

    @Override
    public Outcome take(Channel channel, Incoming mail) throws IOException {
        try (MailBasket basket = baskets.fresh()) {
            SubjectKey key = seal.key(basket.subject());
            try (FileWriting writing = files.write(key, largest)) {
                StoredFile raw = store(mail, writing);
                return mails.isTaken(digests.ofRaw(raw.sha256()))
                        ? Outcome.KNOWN
                        : settling.settle(Arrived.of(channel, writing, raw, read(raw, key, basket), basket, digests));
            }
        } catch (FileTooLargeException larger) { // than the mailbox said
            leave(channel, mail, Unread.TOO_LARGE, false);
            return Outcome.LEFT;
        }
    }

    @Override
    public void leave(Channel channel, Incoming mail, Unread why, boolean fetch) throws IOException {
        if (!fetch) {
            settling.leave(new NewMail(UUID.randomUUID(), channel.code(), null,
                    digests.ofUnfetched(channel.code(), mail.known(), mail.size(), mail.validity() + "/" + mail.uid())
                            .get(0),
                    null, mail.size(), MailState.PARKED, why.name(), List.of(), null, null, null,
                    sorting.deskOfUnread(channel)));
            return;
        }
        try (MailBasket basket = baskets.fresh();
                FileWriting writing = files.write(seal.key(basket.subject()), largest)) {
            Arrived arrived = Arrived.of(channel, writing, store(mail, writing), null, basket, digests);
            if (!mails.isTaken(arrived.rawDigests())) {
                settling.keep(arrived, MailState.PARKED, why.name());
            }
        }
    }

    private static StoredFile store(Incoming mail, FileWriting writing) throws IOException {
        try (InputStream in = mail.open()) {
            in.transferTo(writing);
        }
        return writing.complete();
    }

    private ReadMail read(StoredFile raw, SubjectKey key, MailBasket basket) throws IOException {
        try (InputStream in = files.open(raw.id(), key)) {
            return reader.read(in, basket);
        }
    }
}
