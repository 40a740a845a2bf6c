package cn.lawcampaign.platform.event.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.event.Event;
import cn.lawcampaign.platform.event.Lists;

/**
 * A report was filed and is durable at intake.
 *
 * @param reportId         random id
 * @param number           acceptance number, public
 * @param channel          channel code of the pack, or WEB
 * @param method           PHONE, EMAIL, LETTER or WEB
 * @param matter           ACCUSATION, CLAIM, SUGGESTION or ENQUIRY
 * @param category         category code of the pack; null when neither chosen nor found
 * @param categorySource   CHOSEN, LEXICON, CLERK or NONE
 * @param lexiconHits      ids of the lexicon's groups that were found, never the words
 * @param accusedUnits     unit codes; empty when nobody is named
 * @param foundUnits       those of them that nobody chose: the lexicon found them in the texts
 * @param accusedSource    CHOSEN, LEXICON, CLERK or NONE
 * @param accusedLevel     STAFF, LEADER, UNIT or UNKNOWN
 * @param county           county code of the pack, or null
 * @param occurredOn       the day of the matter, or null
 * @param named            whether the reporter gave a name (实名)
 * @param likelyDuplicates ids of earlier reports that look alike by structured facts
 * @param arrivedOn        the day a letter lay in the letter box, from which its reporter-facing clocks run; null for every
 *                         other way, and in events from before there was this field
 * @param at               receipt; the other reporter-facing clocks start here and never again
 */
public record ReportReceived(UUID reportId, String number, String channel, String method, String matter,
        String category, String categorySource, List<String> lexiconHits, List<String> accusedUnits,
        List<String> foundUnits, String accusedSource, String accusedLevel, String county, LocalDate occurredOn,
        boolean named, List<UUID> likelyDuplicates, LocalDate arrivedOn, Instant at) implements Event {

    public ReportReceived {
        lexiconHits = Lists.copy(lexiconHits);
        accusedUnits = Lists.copy(accusedUnits);
        foundUnits = Lists.copy(foundUnits);
        likelyDuplicates = Lists.copy(likelyDuplicates);
    }
}
