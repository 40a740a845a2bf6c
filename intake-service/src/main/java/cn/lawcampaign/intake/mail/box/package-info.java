/** Looks into mailboxes and hands over what is in them; knows nothing of what becomes of a mail. */
package cn.lawcampaign.intake.mail.box;
