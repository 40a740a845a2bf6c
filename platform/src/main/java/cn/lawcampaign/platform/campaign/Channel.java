package cn.lawcampaign.platform.campaign;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A published way to report.
 *
 * @param unit code of the department that owns the channel
 * @param value telephone number, mail address, postal address or path of the form
 * @param hours when it is served, as words for the public
 * @param opens first day, inclusive, in the campaign's zone
 * @param closes last day, inclusive
 */
public record Channel(String code, String unit, Method method, String value, String hours, String hoursEn,
        LocalDate opens, LocalDate closes) {

    public String hours(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? hoursEn : hours;
    }

    public boolean isOpen(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
