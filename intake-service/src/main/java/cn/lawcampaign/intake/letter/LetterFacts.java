package cn.lawcampaign.intake.letter;

import java.time.LocalDate;

import cn.lawcampaign.platform.campaign.Channel;

/**
 * What can be seen of a letter without reading it, checked.
 *
 * @param postmarkedOn  null where it can't be read
 * @param pages         1 to 200
 * @param returnAddress whether one is given, on the envelope or inside
 */
record LetterFacts(Channel channel, LocalDate postmarkedOn, LocalDate arrivedOn, int pages, boolean envelopeKept,
        boolean returnAddress) {
}
