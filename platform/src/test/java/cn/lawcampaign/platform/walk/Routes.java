package cn.lawcampaign.platform.walk;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.arc.Arc;

/** The routes of the running service, its own and those that it has from the platform: what its resource beans declare. */
public final class Routes {

    private Routes() {
    }

    public static List<Route> served() {
        return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass).distinct()
                .filter(type -> type.isAnnotationPresent(Path.class) && !type.isInterface())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).flatMap(method -> routes(type, method)))
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::method)).toList();
    }

    private static Stream<Route> routes(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = ("/" + resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value()))
                .replaceAll("/+", "/");
        List<String> queries = Arrays.stream(method.getParameters()).flatMap(Routes::queries).toList();
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> new Route(type.getAnnotation(HttpMethod.class).value(), path, queries));
    }

    private static Stream<String> queries(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(QueryParam.class))
                    .map(field -> field.getAnnotation(QueryParam.class).value());
        }
        return Stream.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
