/** The week's and the month's figures, built from the topics alone: facts a lead, measures, indicators, charts, and the pages and API that show each viewer only what they may see. */
package cn.lawcampaign.notification.figure;
