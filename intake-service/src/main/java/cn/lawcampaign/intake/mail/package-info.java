/**
 * Mails to the e-mail channels: fetched, sealed, read, and made reports. What can't be read waits for a clerk; nothing is
 * lost, and no mailbox stops.
 */
package cn.lawcampaign.intake.mail;
