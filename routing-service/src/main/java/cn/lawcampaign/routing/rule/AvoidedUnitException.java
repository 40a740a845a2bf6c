package cn.lawcampaign.routing.rule;

import java.util.List;

/** A unit was chosen that must keep out of the lead (回避). */
public class AvoidedUnitException extends RuntimeException {

    private final String unit;
    private final List<String> avoidedUnits;

    public AvoidedUnitException(String unit, List<String> avoidedUnits) {
        super("the chosen unit keeps out of this lead");
        this.unit = unit;
        this.avoidedUnits = List.copyOf(avoidedUnits);
    }

    public String unit() {
        return unit;
    }

    public List<String> avoidedUnits() {
        return avoidedUnits;
    }
}
