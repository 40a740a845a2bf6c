package cn.lawcampaign.routing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;

/** The service's HTTP routes, read from its classes. */
final class Routes {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final String LEAD = "a lead's id";
    /** What stands in an address. A new parameter must be described here. */
    private static final Map<String, String> PARAMETERS = Map.of("id", LEAD, "act", "conclude");

    private Routes() {
    }

    /** A method and the pattern of its path. */
    record Route(String method, String path) {

        boolean isGet() {
            return "GET".equals(method);
        }

        boolean hasParameters() {
            return path.contains("{");
        }

        String path(UUID lead) {
            return PARAMETER.matcher(path).replaceAll(found -> {
                String value = PARAMETERS.get(found.group(1));
                if (value == null) {
                    throw new AssertionError("describe the parameter of " + this + " in this test");
                }
                return LEAD.equals(value) ? lead.toString() : value;
            });
        }
    }

    static List<Route> all() {
        try (Stream<Path> files = Files.walk(classes())) {
            return files.filter(f -> f.toString().endsWith(".class")).map(Routes::load)
                    .filter(c -> c.isAnnotationPresent(jakarta.ws.rs.Path.class) && !c.isInterface())
                    .flatMap(c -> Arrays.stream(c.getDeclaredMethods()).flatMap(m -> route(c, m).stream())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Route> route(Class<?> resource, Method method) {
        jakarta.ws.rs.Path own = method.getAnnotation(jakarta.ws.rs.Path.class);
        String path = resource.getAnnotation(jakarta.ws.rs.Path.class).value() + (own == null ? "" : "/" + own.value());
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType)
                .filter(a -> a.isAnnotationPresent(HttpMethod.class))
                .map(a -> new Route(a.getAnnotation(HttpMethod.class).value(), path)).toList();
    }

    private static Path classes() {
        Path here = Path.of("target", "classes");
        return Files.isDirectory(here) ? here : Path.of("routing-service", "target", "classes");
    }

    private static Class<?> load(Path file) {
        String name = classes().relativize(file).toString().replace(".class", "").replace('/', '.');
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
