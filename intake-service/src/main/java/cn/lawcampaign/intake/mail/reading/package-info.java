/**
 * What a mail is: read from its raw bytes, without mailbox or database. Whatever is readable is read; for the rest there
 * is a reason. Nothing here logs, and no exception or {@code toString} carries a mail's words, names or addresses.
 */
package cn.lawcampaign.intake.mail.reading;
