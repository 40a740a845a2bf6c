/** Letters: registered by clerks, transcribed at once or later, and filed with their transcript. */
package cn.lawcampaign.intake.letter;
