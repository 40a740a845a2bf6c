package cn.lawcampaign.platform.security;

import java.util.List;

/** What a service of its own keeps an installation outside the embedded default from starting by; a bean. */
public interface ProductionCheck {

    /** Each finding stops the start. */
    List<ProductionChecks.Finding> findings();
}
