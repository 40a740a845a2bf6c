/** The door: the one way by which another service shows a report, or tells its reporter something. Never proxied. */
package cn.lawcampaign.intake.content;
