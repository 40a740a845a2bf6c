package cn.lawcampaign.platform.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import cn.lawcampaign.platform.security.ProductionChecks.Finding;

/** A configuration that is looked through, and what was found in it; each finding once. */
final class Findings {

    private final Function<String, Optional<String>> config;
    private final List<Finding> found = new ArrayList<>();

    /** @param config the value of a property, if it has one */
    Findings(Function<String, Optional<String>> config) {
        this.config = config;
    }

    /** The value, unless it is blank. */
    Optional<String> value(String property) {
        return config.apply(property).filter(value -> !value.isBlank());
    }

    /** The value, or null and a finding. */
    String required(String property) {
        return value(property).orElseGet(() -> {
            add(property, "is missing");
            return null;
        });
    }

    boolean is(String property, String value) {
        return value(property).filter(value::equalsIgnoreCase).isPresent();
    }

    /** @param reason why, for the administrator, without the value */
    void add(String property, String reason) {
        Finding finding = new Finding(property, reason);
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    List<Finding> list() {
        return List.copyOf(found);
    }
}
