/** Pictures: decoded within bounds, turned upright, and coded anew, so that nothing but the picture is left. */
package cn.lawcampaign.intake.cleaning.image;
