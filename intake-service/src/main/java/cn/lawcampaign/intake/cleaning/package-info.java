/**
 * Files that people send: what they are by their content, and the copy that agencies may see, without what points to the
 * sender (信访工作条例, art. 30: neither material nor circumstances of the reporter reach the accused). All in memory:
 * nothing here writes to disk, asks the network, or logs what is in a file.
 */
package cn.lawcampaign.intake.cleaning;
