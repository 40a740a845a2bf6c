package cn.lawcampaign.platform.campaign;

import java.time.LocalDate;

/** A stage of the campaign, both dates inclusive; a dispatch meeting closes it. */
public record Stage(String code, String name, String nameEn, LocalDate starts, LocalDate ends) implements Named {
}
