package cn.lawcampaign.platform.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;

import cn.lawcampaign.platform.campaign.AvoidanceSettings;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.SubjectSystem;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.campaign.UnitKind;
import cn.lawcampaign.platform.campaign.UnitTree;

/** Just enough of a campaign for pages. */
class TestCampaign {

    @Produces
    @Singleton
    @DefaultBean
    Campaign campaign() {
        UnitKind kind = UnitKind.values()[0];
        UnitTree units = new UnitTree(List.of(
                new Unit("GAJ", "市公安局", "City Police", null, SubjectSystem.T, kind, null, "a@b.example"),
                new Unit("GAJ-DC", "督察支队", "Supervision", "GAJ", SubjectSystem.T, kind, null, "a@b.example"),
                new Unit("ZWR", "市政务服务热线", "Hotline", null, SubjectSystem.O, kind, null, "a@b.example")));
        return new Campaign("道路交通安全和运输执法专项整治", "Road Enforcement Campaign", LocalDate.of(2023, 4, 1),
                LocalDate.of(2023, 12, 31), ZoneId.of("Asia/Shanghai"), "", "", List.of(), List.of(), units, List.of(),
                List.of(), List.of(), null, null, List.of(), List.of(),
                new AvoidanceSettings(Map.of(), Set.of(), "GAJ", Set.of()), null);
    }
}
