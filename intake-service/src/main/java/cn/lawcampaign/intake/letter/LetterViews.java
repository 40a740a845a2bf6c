package cn.lawcampaign.intake.letter;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.cleaning.FileTypes;
import cn.lawcampaign.intake.desk.DeskTime;
import cn.lawcampaign.intake.desk.OwnChannels;
import cn.lawcampaign.intake.evidence.Evidence;
import cn.lawcampaign.intake.evidence.Originals;
import cn.lawcampaign.intake.report.Grouped;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.lang.Sizes;
import cn.lawcampaign.platform.lang.Text;

/** Letters and their scans as the pages show them. */
@ApplicationScoped
class LetterViews {

    /** What browsers show themselves; the others are downloaded. */
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif", "image/webp",
            "image/bmp");

    private final OwnChannels channels;
    private final Originals originals;
    private final Campaign campaign;
    private final Clock clock;

    LetterViews(OwnChannels channels, Originals originals, Campaign campaign, Clock clock) {
        this.channels = channels;
        this.originals = originals;
        this.campaign = campaign;
        this.clock = clock;
    }

    /**
     * A letter in a list or on its page.
     *
     * @param number of its report, in fours, or ""
     * @param filed  when, or ""
     */
    public record Row(UUID id, String channel, String postmarkedOn, String arrivedOn, int pages, boolean envelopeKept,
            boolean returnAddress, String registeredBy, String registeredAt, String number, String filed, UUID report) {

        public String path() {
            return "/desk/letters/" + id;
        }
    }

    /**
     * A scan.
     *
     * @param no      from 1
     * @param picture whether a browser shows it
     */
    public record Scan(int no, UUID id, String name, Text type, String size, String sha256, boolean picture) {
    }

    /** @param report null while it waits */
    Row row(Letter letter, ReportHead report, Lang lang) {
        return new Row(letter.id(), channels.name(letter.channel(), lang.locale()),
                letter.postmarkedOn() == null ? "" : letter.postmarkedOn().toString(), letter.arrivedOn().toString(),
                letter.pages(), letter.envelopeKept(), letter.returnAddress(), letter.registeredBy(),
                DeskTime.of(letter.registeredAt(), clock, campaign.zone()),
                report == null ? "" : Grouped.inFours(report.number()),
                letter.filedAt() == null ? "" : DeskTime.of(letter.filedAt(), clock, campaign.zone()),
                letter.report());
    }

    List<Scan> scans(List<Evidence> files) {
        List<Scan> scans = new ArrayList<>();
        for (Evidence file : files) {
            var type = FileTypes.named(file.mediaType());
            scans.add(new Scan(scans.size() + 1, file.id(), originals.name(file),
                    Text.of(type.chinese(), type.english()), Sizes.of(file.size()), originals.sha256(file),
                    PICTURES.contains(file.mediaType())));
        }
        return scans;
    }
}
