/** Clerks look at what came by mail and letter, and at files that nothing could clean, before an agency reads it. */
package cn.lawcampaign.intake.release;
