package cn.lawcampaign.platform.campaign;

/**
 * What happens around a due date.
 *
 * @param workingDays working days after the due date; negative before it, 0 on it
 */
public record LadderStep(String code, String name, String nameEn, int workingDays) implements Named {
}
