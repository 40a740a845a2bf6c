/** How reporters follow their reports, with number and query code and without signing in. */
package cn.lawcampaign.intake.tracking;
