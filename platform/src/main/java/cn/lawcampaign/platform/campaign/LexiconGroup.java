package cn.lawcampaign.platform.campaign;

import java.util.List;

/**
 * Terms that speak for a category.
 *
 * @param weight what the first hit of a term adds; above 0
 * @param exclusions longer phrases that hold a term but mean something else; they win over the term
 * @param negatable whether a negation before a term cancels it; not so for things that people miss ("没有红绿灯")
 */
public record LexiconGroup(String id, String category, double weight, List<String> terms, List<String> exclusions,
        boolean negatable) {
}
