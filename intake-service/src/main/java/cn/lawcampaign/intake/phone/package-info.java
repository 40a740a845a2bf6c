/** Calls that operators enter for their callers. */
package cn.lawcampaign.intake.phone;
