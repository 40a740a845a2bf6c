/** Who reported: sealed into a schema of its own that the serving role can write and never read. */
package cn.lawcampaign.intake.reporter;
