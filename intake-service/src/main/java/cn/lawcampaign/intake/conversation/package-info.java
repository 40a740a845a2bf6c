/** What a unit tells the reporters of a lead. Intake alone speaks to reporters. */
package cn.lawcampaign.intake.conversation;
