/** What a report is about and whom it accuses: the reporter's choice first, else what the lexicon finds. */
package cn.lawcampaign.intake.classification;
