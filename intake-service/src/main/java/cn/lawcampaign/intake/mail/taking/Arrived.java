package cn.lawcampaign.intake.mail.taking;

import java.util.List;
import java.util.UUID;

import cn.lawcampaign.intake.file.FileWriting;
import cn.lawcampaign.intake.file.StoredFile;
import cn.lawcampaign.intake.mail.Digests;
import cn.lawcampaign.intake.mail.MailState;
import cn.lawcampaign.intake.mail.NewMail;
import cn.lawcampaign.intake.mail.reading.ReadMail;
import cn.lawcampaign.platform.campaign.Channel;

/**
 * A mail whose original is stored, not yet kept, under its basket's key.
 *
 * @param read what it says, or null when it was not read
 * @param rawDigests see {@link Digests}
 */
record Arrived(UUID id, Channel channel, FileWriting writing, StoredFile raw, List<byte[]> rawDigests, ReadMail read,
        List<byte[]> sameDigests, MailBasket basket) {

    static Arrived of(Channel channel, FileWriting writing, StoredFile raw, ReadMail read, MailBasket basket,
            Digests digests) {
        return new Arrived(UUID.randomUUID(), channel, writing, raw, digests.ofRaw(raw.sha256()), read,
                read == null ? List.of() : digests.ofSame(read).orElse(List.of()), basket);
    }

    /** What is written down of it. */
    NewMail row(MailState state, String reason, UUID report, UUID supplement, UUID copyOf, String desk) {
        List<String> omitted = read == null ? List.of() : read.omitted().stream().map(Enum::name).sorted().toList();
        return new NewMail(id, channel.code(), raw.id(), rawDigests.get(0),
                sameDigests.isEmpty() ? null : sameDigests.get(0), raw.size(), state, reason, omitted, report,
                supplement, copyOf, desk);
    }

    @Override
    public String toString() {
        return "Arrived " + id;
    }
}
