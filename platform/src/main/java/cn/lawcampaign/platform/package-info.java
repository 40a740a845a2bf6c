/** What all three services stand on. */
package cn.lawcampaign.platform;
