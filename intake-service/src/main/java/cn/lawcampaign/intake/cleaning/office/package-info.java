/**
 * Office documents (ECMA-376): a new package of those parts that show something, each rewritten without names, dates,
 * programs and ways out of the document.
 */
package cn.lawcampaign.intake.cleaning.office;
