/** Files that come with reports: received and sealed before the report they belong to, cleaned after it is filed. */
package cn.lawcampaign.intake.evidence;
