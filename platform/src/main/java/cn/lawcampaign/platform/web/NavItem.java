package cn.lawcampaign.platform.web;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;

/**
 * An area of the staff's site.
 *
 * @param current whether the page shown belongs to it
 */
public record NavItem(String href, Text label, boolean current) {

    private record Area(String href, Text label, Set<String> roles) {
    }

    private static final List<Area> AREAS = List.of(
            new Area("/desk", Text.of("登记台", "Desk"), Set.of(Roles.OPERATOR, Roles.CLERK)),
            new Area("/leads", Text.of("问题线索", "Leads"), Set.of(Roles.COORDINATOR, Roles.HANDLER, Roles.HEAD)),
            new Area("/leads/triage", Text.of("待分办", "Triage"), Set.of(Roles.COORDINATOR)),
            new Area("/rules", Text.of("分办规则", "Rules"), Set.of(Roles.COORDINATOR)),
            new Area("/campaign", Text.of("专项数据", "Figures"),
                    Set.of(Roles.COORDINATOR, Roles.HANDLER, Roles.HEAD)),
            new Area("/campaign/deliveries", Text.of("邮件投递", "Mail log"), Set.of(Roles.ADMIN)),
            new Area("/admin/routing/parked", Text.of("滞留消息", "Stopped messages"), Set.of(Roles.ADMIN)));

    /** The areas that the viewer's roles open; the longest address that begins the path is the current one. */
    static List<NavItem> of(Viewer viewer, String path) {
        List<Area> open = AREAS.stream().filter(a -> !Collections.disjoint(a.roles, viewer.roles())).toList();
        String current = open.stream().map(Area::href).filter(h -> path.equals(h) || path.startsWith(h + "/")
                || path.startsWith(h + "?")).reduce("", (a, b) -> b.length() > a.length() ? b : a);
        return open.stream().map(a -> new NavItem(a.href, a.label, a.href.equals(current))).toList();
    }
}
