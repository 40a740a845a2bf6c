/** Clerks' pages for mails that became no report by themselves, and for the originals of those that did. */
package cn.lawcampaign.intake.mail.clerk;
