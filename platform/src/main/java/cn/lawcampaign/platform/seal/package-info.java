/**
 * Encryption of what reporters give, keyed hashes, and the code that opens a report's tracking.
 *
 * <p>
 * Four keysets lie as clear-text JSON in the folder {@code suite.keys}, outside every database and its backups. Two levels
 * for text: each subject (a report, say) has a data key of its own; the data key lies wrapped in the table
 * {@code data_key}. Deleting that row makes everything under it unreadable for good, in files and in old copies alike.
 */
package cn.lawcampaign.platform.seal;
