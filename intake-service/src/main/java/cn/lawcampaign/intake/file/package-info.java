/** Files at rest: sealed in chunks in the database, so that a file is there exactly when the row that owns it is. */
package cn.lawcampaign.intake.file;
