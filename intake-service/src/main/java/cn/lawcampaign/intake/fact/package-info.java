/** Marks of plates and places, by which reports of the same matter are found without keeping either. */
package cn.lawcampaign.intake.fact;
