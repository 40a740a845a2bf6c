/**
 * What a report is about and whom it accuses: the reporter's choice first, then what the pack's lexicon finds. Intake
 * sorts with it; it lies here so that the pack's sentences can be followed from their words to their unit by plain tests.
 */
package cn.lawcampaign.platform.classification;
