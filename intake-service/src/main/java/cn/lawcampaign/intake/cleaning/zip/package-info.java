/** ZIP files read by hand: from memory, with every size bounded, and both headers believed only as far as they agree. */
package cn.lawcampaign.intake.cleaning.zip;
