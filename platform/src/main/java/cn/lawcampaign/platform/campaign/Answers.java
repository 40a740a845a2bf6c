package cn.lawcampaign.platform.campaign;

import java.util.List;

/**
 * How a text tells what came of turning to a unit.
 *
 * @param who     words for those who were turned to ("他们")
 * @param did     what they did badly, when it follows such a word
 * @param refused what only a body can do, so that no such word is needed ("不予受理")
 * @param silent  that nothing came of it, whosever fault that is ("没有下文")
 */
public record Answers(List<String> who, List<String> did, List<String> refused, List<String> silent) {
}
