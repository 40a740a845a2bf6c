/**
 * PDF documents: their pages are taken over into a new document, key by key, and everything else is left behind: names,
 * dates, scripts, actions, attached files, forms, earlier versions.
 */
package cn.lawcampaign.intake.cleaning.pdf;
