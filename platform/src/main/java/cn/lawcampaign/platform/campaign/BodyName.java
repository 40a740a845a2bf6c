package cn.lawcampaign.platform.campaign;

import java.util.List;

/**
 * What people call an enforcement body without saying which ("交警", "派出所").
 *
 * @param kind the kind of unit that is meant in a county, or null where the name doesn't say ("执法人员")
 */
public record BodyName(UnitKind kind, List<String> terms) {
}
