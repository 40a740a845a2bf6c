package cn.lawcampaign.platform.campaign;

/**
 * A problem category of level 2.
 *
 * @param code e.g. {@code B5}
 * @param level1 code of its group, e.g. {@code B}
 * @param accusing whether choosing it accuses an enforcement body
 */
public record Category(String code, String level1, String name, String nameEn, boolean accusing) implements Named {
}
