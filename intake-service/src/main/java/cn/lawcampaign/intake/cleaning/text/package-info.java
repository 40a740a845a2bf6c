/** Plain texts: how they are coded, and their masked copy. */
package cn.lawcampaign.intake.cleaning.text;
