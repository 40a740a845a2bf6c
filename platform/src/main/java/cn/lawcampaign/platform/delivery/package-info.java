/**
 * Mails leave through a table: enqueued in the transaction of their cause, sent afterwards by one worker, tried again until
 * the mail server takes them. Nobody waits for a mail, and none is lost in silence.
 */
package cn.lawcampaign.platform.delivery;
