/** Where operators and clerks begin, and what their forms share: own channels, drafts, whose desk a report is at. */
package cn.lawcampaign.intake.desk;
