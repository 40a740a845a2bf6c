/** Recent reports that look like the one being typed, by their structured facts alone. */
package cn.lawcampaign.intake.similar;
