package cn.lawcampaign.platform.campaign;

/** A county or district of the city; {@code code} is also the code of its grouping unit. */
public record County(String code, String name, String nameEn) implements Named {
}
