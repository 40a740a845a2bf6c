/** What routing knows of a report, and what it decides, with reasons. Nothing here decides; {@code rule} does. */
package cn.lawcampaign.routing.decision;
