package cn.lawcampaign.notification.figure;

import io.smallrye.config.ConfigMapping;

/** Settings of the figures. */
@ConfigMapping(prefix = "suite.figures")
interface FigureConfig {

    /**
     * Which reading of the topics the figures come from, from 1. Raised by one, the service reads the topics again from
     * their beginning, under a consumer name of its own and into rows of its own.
     */
    int generation();
}
