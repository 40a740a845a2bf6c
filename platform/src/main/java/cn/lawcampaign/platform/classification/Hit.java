package cn.lawcampaign.platform.classification;

/** A term of a lexicon group and how often it speaks for its category in a text. */
public record Hit(String group, String term, int count) {
}
