package cn.lawcampaign.platform.calendar;

import java.time.LocalDate;
import java.util.List;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;

/**
 * The public holidays that are holidays in every year, by the State Council's Regulation (全国年节及纪念日放假办法, art. 2, as
 * amended from 2025 on). What a year's notice adds to them, days off in lieu and weekends that are worked, nobody knows
 * before it.
 */
final class StatutoryDays {

    private StatutoryDays() {
    }

    static List<LocalDate> of(int year) {
        LocalDate springFestival = lunar(year, 1, 1);
        return List.of(LocalDate.of(year, 1, 1), springFestival.minusDays(1), springFestival,
                springFestival.plusDays(1), springFestival.plusDays(2),
                day(Lunar.fromYmd(year, 1, 1).getJieQiTable().get("清明")), LocalDate.of(year, 5, 1),
                LocalDate.of(year, 5, 2), lunar(year, 5, 5), lunar(year, 8, 15), LocalDate.of(year, 10, 1),
                LocalDate.of(year, 10, 2), LocalDate.of(year, 10, 3));
    }

    private static LocalDate lunar(int year, int month, int day) {
        return day(Lunar.fromYmd(year, month, day).getSolar());
    }

    private static LocalDate day(Solar solar) {
        return LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
    }
}
