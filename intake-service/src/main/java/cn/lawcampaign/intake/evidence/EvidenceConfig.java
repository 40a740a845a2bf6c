package cn.lawcampaign.intake.evidence;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may come with a report. */
@ConfigMapping(prefix = "suite.evidence")
public interface EvidenceConfig {

    /** Files of one report, or of one addition to it. */
    @WithDefault("10")
    int maxFiles();

    /** Scans of one letter, in files. */
    @WithDefault("200")
    int maxScans();

    /** Of one file. */
    @WithDefault("20M")
    MemorySize maxSize();

    /** How long files wait for a report that is not sent: at the desk not less than what was typed with them. */
    @WithDefault("48H")
    Duration waiting();

    /** Bytes of all files that wait for their reports, letters' apart; beyond it no more are taken for a while. */
    @WithDefault("5G")
    MemorySize maxWaiting();

    /** Files that may come at the same time. */
    @WithDefault("64")
    int atOnce();
}
