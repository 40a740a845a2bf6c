/** What becomes of a mail: sealed, read, and made a report, more of one, or something for a clerk. */
package cn.lawcampaign.intake.mail.taking;
