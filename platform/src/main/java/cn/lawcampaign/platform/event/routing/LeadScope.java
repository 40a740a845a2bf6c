package cn.lawcampaign.platform.event.routing;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;

import cn.lawcampaign.platform.event.Lists;

/**
 * Who a lead concerns, carried by every lead event so that each service can decide alone who may see it.
 *
 * @param leadUnit     the handling unit (主办); the Office while the lead waits in triage; never null
 * @param coUnits      further handling units (协办)
 * @param avoidedUnits accused units (回避): they and what lies under them neither handle nor see the lead
 * @param closedQueue  only the named readers of the discipline commission see it
 */
public record LeadScope(String leadUnit, List<String> coUnits, List<String> avoidedUnits, boolean closedQueue) {

    public LeadScope {
        coUnits = Lists.copy(coUnits);
        avoidedUnits = Lists.copy(avoidedUnits);
    }

    /** The handling unit and the co-units; not part of the JSON. */
    @JsonIgnore
    public List<String> handlingUnits() {
        return Stream.concat(Stream.of(leadUnit), coUnits.stream()).distinct().toList();
    }
}
