package cn.lawcampaign.platform.campaign;

import java.util.List;

/**
 * What people call a unit; names are matched longest first, so "东丰县交警大队" beats "交警大队".
 *
 * @param staff words for its people, which mean it only where the text names it too ("接线员")
 */
public record UnitAlias(String unit, List<String> terms, List<String> staff) {
}
