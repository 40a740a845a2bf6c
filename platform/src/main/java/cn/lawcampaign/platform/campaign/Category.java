package cn.lawcampaign.platform.campaign;

/**
 * A problem category of level 2.
 *
 * @param code e.g. {@code B5}
 * @param level1 code of its group, e.g. {@code B}
 * @param accusing whether choosing it accuses an enforcement body
 * @param plain whether it says by itself what the matter is and accuses no body (parking, illegal taxis), so that the rules
 *        may follow it even where the reporter calls the report an accusation
 * @param privatePersons whether a person named in such a matter is a driver or a thief rather than an officer
 */
public record Category(String code, String level1, String name, String nameEn, boolean accusing, boolean plain,
        boolean privatePersons) implements Named {
}
