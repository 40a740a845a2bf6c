/**
 * Takes reports over the published channels and the web form, seals what reporters write and who they are, tells them how
 * their reports stand, and shows agencies a working copy without what points to the reporter.
 */
package cn.lawcampaign.intake;
