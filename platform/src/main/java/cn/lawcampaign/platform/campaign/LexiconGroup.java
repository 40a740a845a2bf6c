package cn.lawcampaign.platform.campaign;

import java.util.List;

/**
 * Terms that speak for a category.
 *
 * @param weight what the first hit of a term adds; above 0
 * @param exclusions longer phrases that hold a term but mean something else; they win over the term
 */
public record LexiconGroup(String id, String category, double weight, List<String> terms, List<String> exclusions) {
}
