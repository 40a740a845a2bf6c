/** The public notice: by which ways a report can be made, and how whoever makes one is protected. */
package cn.lawcampaign.intake.channel;
