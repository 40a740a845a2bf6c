package cn.lawcampaign.routing.unit;

import java.util.List;
import java.util.stream.Collectors;

import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.campaign.UnitTree;
import cn.lawcampaign.platform.lang.Lang;

/** Codes of units as people call them, in one language. A code that the pack dropped is shown as it is. */
public record UnitNames(UnitTree tree, Lang lang) {

    public String of(String code) {
        return tree.find(code).map(this::name).orElse(code == null ? "" : code);
    }

    public String all(List<String> codes) {
        return codes.stream().map(this::of).collect(Collectors.joining(lang.isChinese() ? "、" : ", "));
    }

    private String name(Unit unit) {
        return unit.name(lang.locale());
    }
}
