/** Intake's own copy of the leads, from their events: whom each concerns, and what its reporters are shown of its life. */
package cn.lawcampaign.intake.lead;
