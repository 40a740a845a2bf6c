package cn.lawcampaign.platform.walk;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One of a service's routes.
 *
 * @param path    pattern of the address
 * @param queries names of what may narrow it in the address
 */
public record Route(String method, String path, List<String> queries) {

    private static final Pattern ONE_OF = Pattern.compile("\\w+:[\\w-]+(\\|[\\w-]+)+");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    public boolean isGet() {
        return "GET".equals(method);
    }

    public boolean hasParameters() {
        return path.contains("{");
    }

    /** Programs send JSON; everything else is a form. */
    public boolean takesForm() {
        return !isGet() && !path.startsWith("/api/");
    }

    /** @throws AssertionError for a parameter without a value: a new one must be described where the walk begins */
    public String address(Map<String, String> values) {
        return PARAMETER.matcher(path).replaceAll(found -> value(found.group(1), values));
    }

    /** The value of a parameter, where it takes one of some words the first; fails as {@link #address} does. */
    public String value(String parameter, Map<String, String> values) {
        if (ONE_OF.matcher(parameter).matches()) {
            return parameter.substring(parameter.indexOf(':') + 1, parameter.indexOf('|'));
        }
        if (!values.containsKey(parameter)) {
            throw new AssertionError("describe the parameter " + parameter + " of " + this + " for the walk");
        }
        return values.get(parameter);
    }
}
