package cn.lawcampaign.intake.release;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.cleaning.FileTypes;
import cn.lawcampaign.intake.desk.DeskTime;
import cn.lawcampaign.intake.desk.OwnChannels;
import cn.lawcampaign.intake.evidence.Evidence;
import cn.lawcampaign.intake.evidence.Evidence.Purpose;
import cn.lawcampaign.intake.evidence.Evidences;
import cn.lawcampaign.intake.evidence.Originals;
import cn.lawcampaign.intake.evidence.Verdicts;
import cn.lawcampaign.intake.release.FileDecisions.Decision;
import cn.lawcampaign.intake.release.Sheet.FileCase;
import cn.lawcampaign.intake.report.Grouped;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.lang.Sizes;
import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;

/** Puts a report's release page together in the reader's language. */
@ApplicationScoped
class Sheets {

    private final SheetTexts texts;
    private final CopyWords words;
    private final Evidences evidences;
    private final Originals originals;
    private final FileDecisions decisions;
    private final Asks asks;
    private final OwnChannels channels;
    private final Seal seal;
    private final Campaign campaign;
    private final Clock clock;

    Sheets(SheetTexts texts, CopyWords words, Evidences evidences, Originals originals,
            FileDecisions decisions, Asks asks, OwnChannels channels, Seal seal, Campaign campaign, Clock clock) {
        this.texts = texts;
        this.words = words;
        this.evidences = evidences;
        this.originals = originals;
        this.decisions = decisions;
        this.asks = asks;
        this.channels = channels;
        this.seal = seal;
        this.campaign = campaign;
        this.clock = clock;
    }

    /** Where texts don't wait, they are not shown here either: agencies read them without a clerk. */
    Sheet of(ReportHead report, Lang lang) {
        SubjectKey key = seal.key(report.id());
        Map<UUID, Decision> decided = decisions.latest(report.id(), key);
        return new Sheet(report.id(), Grouped.inFours(report.number()), channel(report, lang),
                report.receivedOn(campaign.zone()).toString(), category(report, lang), accused(report, lang),
                words.version(report.id()), texts.of(report, key),
                texts.masks(report, key, lang), texts.hidesOwn(report, key),
                evidences.of(report.id()).stream().filter(file -> file.purpose() == Purpose.EVIDENCE)
                        .map(file -> file(file, decided.get(file.id()), texts.rest(file, report, key))).toList(),
                asks.open(List.of(report.id())).stream()
                        .map(ask -> new Sheet.Asked(time(ask.at()), unit(ask.unit(), lang), ask.by(),
                                asks.reason(ask)))
                        .toList());
    }

    String channel(ReportHead report, Lang lang) {
        return campaign.channel(report.channel()).map(c -> campaign.channelName(c).in(lang))
                .orElseGet(() -> channels.name(report.channel(), lang.locale()));
    }

    String time(Instant at) {
        return DeskTime.of(at, clock, campaign.zone());
    }

    String unit(String code, Lang lang) {
        return campaign.units().find(code).map(unit -> unit.name(lang.locale())).orElse("");
    }

    private String category(ReportHead report, Lang lang) {
        return campaign.category(report.category()).map(c -> c.code() + " " + c.name(lang.locale())).orElse("");
    }

    private String accused(ReportHead report, Lang lang) {
        return report.accusedUnits().stream().map(code -> unit(code, lang))
                .collect(Collectors.joining(lang.listComma()));
    }

    private FileCase file(Evidence file, Decision decision, List<Sheet.Part> rest) {
        var type = FileTypes.named(file.mediaType());
        return new FileCase(file.id(), file.position(), originals.name(file),
                Text.of(type.chinese(), type.english()), Sizes.of(file.size()), FileWords.state(file.state()),
                FileWords.tone(file.state()), FileWords.reason(file.reason()),
                decision == null
                        ? null
                        : new Sheet.Decision(decision.by(), time(decision.at()), decision.reason()),
                rest, Verdicts.mayRelease(file), Verdicts.mayKeep(file), Verdicts.mayReplace(file));
    }
}
