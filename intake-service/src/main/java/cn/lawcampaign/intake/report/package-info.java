/** A report: what is checked before it is taken, how it is filed and sealed, and how its reporter adds to it. */
package cn.lawcampaign.intake.report;
