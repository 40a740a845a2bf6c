package cn.lawcampaign.intake.letter;

import java.util.List;

/**
 * What is sent back to who wrote a letter. Printed on A5 and folded once, the address shows in a window envelope of size
 * C6 and the code doesn't. Nothing on it tells which agency or which matter: it may lie open in a reporter's house.
 *
 * @param sender    the Office and its letter box, whichever box the letter lay in
 * @param addressee name and address, a line each; empty when they are to be written by hand
 * @param receipt   number and code, in fours
 * @param site      where both can be typed in
 */
public record Slip(List<String> sender, List<String> addressee, String number, String code, String date, String site) {
}
