/** What agencies read instead of the original: the same words without what points to the reporter. */
package cn.lawcampaign.intake.workingcopy;
