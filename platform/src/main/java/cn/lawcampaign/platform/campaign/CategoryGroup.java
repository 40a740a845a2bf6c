package cn.lawcampaign.platform.campaign;

import java.util.List;

/** A problem category of level 1 with its items. */
public record CategoryGroup(String code, String name, String nameEn, boolean accusing,
        List<Category> items) implements Named {
}
