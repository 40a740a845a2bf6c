/** Placeholder so that the build can start. */
package cn.lawcampaign.intake;
