package cn.lawcampaign.notification.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** An indicator's value; numerator and denominator are null while its events don't exist. */
public record Rate(Indicator indicator, Integer numerator, Integer denominator) {

    /** In per cent with one decimal, rounded half up; empty when there is nothing to divide by. */
    public Optional<BigDecimal> percent() {
        if (denominator == null || denominator == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(numerator).movePointRight(2)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
    }
}
