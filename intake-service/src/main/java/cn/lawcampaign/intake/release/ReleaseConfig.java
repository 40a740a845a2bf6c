package cn.lawcampaign.intake.release;

import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import cn.lawcampaign.platform.campaign.Method;

/** Which texts wait for a clerk before an agency reads them. */
@ConfigMapping(prefix = "suite.release")
public interface ReleaseConfig {

    /** Ways of reporting whose texts wait, reports and additions alike. */
    @WithDefault("EMAIL,LETTER")
    Set<Method> methods();

    /** Whether what is added to such a report later waits likewise, by whichever way it comes. */
    @WithDefault("true")
    boolean supplements();

    /** Reports in a clerk's list at most; the next ones move up as these are done. */
    @WithDefault("200")
    int listed();
}
