/** The web form for citizens, and the same door for programs. */
package cn.lawcampaign.intake.form;
