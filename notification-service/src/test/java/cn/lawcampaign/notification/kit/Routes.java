package cn.lawcampaign.notification.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.restassured.path.json.JsonPath;

/** The service's GET routes, from its OpenAPI description, as addresses that can be asked. */
public final class Routes {

    private record Parameter(String name, boolean inPath) {
    }

    private final Map<String, List<Parameter>> paths = new TreeMap<>();
    private final Map<String, List<String>> values;

    private Routes(Map<String, List<String>> values) {
        this.values = values;
    }

    /** @param values what to ask each parameter with */
    public static Routes of(JsonPath openApi, Map<String, List<String>> values) {
        Routes routes = new Routes(values);
        Map<String, Map<String, Map<String, List<Map<String, Object>>>>> paths = openApi.getMap("paths");
        paths.forEach((path, methods) -> {
            if (methods.containsKey("get")) {
                List<Map<String, Object>> parameters = methods.get("get").getOrDefault("parameters", List.of());
                routes.paths.put(path, parameters.stream()
                        .map(p -> new Parameter((String) p.get("name"), "path".equals(p.get("in")))).toList());
            }
        });
        return routes;
    }

    /** Each route as it is, for the given week where it takes one. */
    public List<String> plain(String week) {
        return addresses(week, false);
    }

    /** Each route as it is, and with each of its parameters in turn. */
    public List<String> varied(String week) {
        return addresses(week, true);
    }

    private List<String> addresses(String week, boolean varied) {
        List<String> addresses = new ArrayList<>();
        paths.forEach((path, parameters) -> {
            for (String filled : filled(path, parameters)) {
                boolean weekly = parameters.stream().anyMatch(p -> p.name().equals("date"));
                addresses.add(weekly ? filled + "?date=" + week : filled);
                if (!varied) {
                    continue;
                }
                String base = filled + (weekly ? "?date=" + week + "&" : "?");
                parameters.stream().filter(p -> !p.inPath() && !p.name().equals("date")).forEach(p -> values(p.name())
                        .forEach(value -> addresses.add(base + p.name() + "=" + value)));
            }
        });
        return addresses;
    }

    private List<String> filled(String path, List<Parameter> parameters) {
        List<String> filled = List.of(path);
        for (Parameter parameter : parameters.stream().filter(Parameter::inPath).toList()) {
            filled = filled.stream().flatMap(p -> values(parameter.name()).stream()
                    .map(value -> p.replace("{" + parameter.name() + "}", value))).toList();
        }
        return filled;
    }

    private List<String> values(String name) {
        if (!values.containsKey(name)) {
            throw new AssertionError("the walk has no value for the parameter " + name);
        }
        return values.get(name);
    }
}
