package cn.lawcampaign.intake.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.intake.channel.ChannelView.Department;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.web.Pages;

/** The front page. */
@Path("/")
@PermitAll
public class ChannelPages {

    private final Pages pages;
    private final Campaign campaign;
    private final Clock clock;

    ChannelPages(Pages pages, Campaign campaign, Clock clock) {
        this.pages = pages;
        this.campaign = campaign;
        this.clock = clock;
    }

    @GET
    public Response notice() {
        Lang lang = pages.lang();
        LocalDate today = LocalDate.now(clock.withZone(campaign.zone()));
        List<Department> departments = ChannelView.byDepartment(campaign, lang, today);
        int count = departments.stream().mapToInt(d -> d.channels().size()).sum();
        List<String> groups = campaign.categoryGroups().stream().map(g -> g.name(lang.locale())).toList();
        return pages.citizen(Templates.notice(departments, count, groups));
    }

    @CheckedTemplate(basePath = "channel")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance notice(List<Department> departments, int count, List<String> groups);
    }
}
