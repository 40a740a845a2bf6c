/** The one acknowledgement of a report that came by mail, and how a reply to it is known. */
package cn.lawcampaign.intake.mail.answer;
