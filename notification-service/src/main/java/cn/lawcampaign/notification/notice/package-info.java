/** Who is told what by mail, and the log of it. Notices carry a number, a date and a link, never content. */
package cn.lawcampaign.notification.notice;
