package cn.lawcampaign.intake.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import io.smallrye.config.SmallRyeConfigBuilder;

import cn.lawcampaign.intake.evidence.EvidenceConfig;

class DraftsTest {

    @Test
    void filesWaitAsLongAsTheFormTheyBelongTo() {
        EvidenceConfig config = new SmallRyeConfigBuilder().withMapping(EvidenceConfig.class)
                .addDiscoveredConverters().addDefaultInterceptors().build().getConfigMapping(EvidenceConfig.class);
        assertFalse(config.waiting().compareTo(Drafts.KEPT) < 0, config.waiting().toString());
    }
}
