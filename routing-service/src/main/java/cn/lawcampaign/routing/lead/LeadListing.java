package cn.lawcampaign.routing.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.web.Option;
import cn.lawcampaign.platform.web.Pages;
import cn.lawcampaign.routing.deadline.Deadlines;
import cn.lawcampaign.routing.unit.CodeNames;
import cn.lawcampaign.routing.unit.UnitChoice;

/** Shows the list of the leads that a person may see. */
@ApplicationScoped
class LeadListing {

    private final LeadSearch search;
    private final Campaign campaign;
    private final Deadlines deadlines;
    private final Pages pages;
    private final CurrentViewer viewer;

    LeadListing(LeadSearch search, Campaign campaign, Deadlines deadlines, Pages pages, CurrentViewer viewer) {
        this.search = search;
        this.campaign = campaign;
        this.deadlines = deadlines;
        this.pages = pages;
        this.viewer = viewer;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(LeadList list);
    }

    Response show(LeadFilter filter) {
        Viewer who = viewer.get();
        Lang lang = pages.lang();
        CodeNames names = new CodeNames(campaign, lang);
        List<LeadCard> cards = search.page(who, filter).stream().map(l -> LeadCard.of(l, names, deadlines)).toList();
        return pages.staff(Templates.list(new LeadList(cards, search.count(who, filter), tabs(who, filter),
                units(who, lang), LeadSheets.categories(campaign, lang), filter)));
    }

    private List<LeadList.Tab> tabs(Viewer who, LeadFilter filter) {
        Map<LeadState, Long> counts = search.countsByState(who, filter);
        String current = LeadFilter.said(filter.state);
        List<LeadList.Tab> tabs = new ArrayList<>();
        tabs.add(new LeadList.Tab(LeadList.address(filter, null, 1), Text.of("全部", "All"),
                counts.values().stream().mapToLong(Long::longValue).sum(), current == null));
        for (LeadState state : LeadState.values()) {
            long count = counts.getOrDefault(state, 0L);
            if (count > 0 || state.name().equals(current)) {
                tabs.add(new LeadList.Tab(LeadList.address(filter, state.name(), 1), StateWords.of(state), count,
                        state.name().equals(current)));
            }
        }
        return tabs;
    }

    private List<Option> units(Viewer who, Lang lang) {
        return UnitChoice.list(campaign.units(), lang,
                code -> who.has(Roles.COORDINATOR) || who.unitSubtree().contains(code)).stream()
                .map(u -> Option.of(u.code(), u.indented())).toList();
    }
}
