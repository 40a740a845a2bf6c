/** Which clerks see what reporters really wrote: originals, before anything is masked. */
package cn.lawcampaign.intake.clerk;
