package entente.desk.api;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The addresses of the interface, as its endpoints say; the most specific first. */
@Configuration(proxyBeanMethods = false)
public class ApiRoutes {
    /** Where its description stands. */
    static final String DESCRIPTION = "/api/v1/openapi.json";

    private static final ClassPathResource DESCRIBED =
            new ClassPathResource("entente/desk/api/openapi.json");

    @Bean
    RouterFunction<ServerResponse> addresses(Api api) {
        RouterFunctions.Builder routes = RouterFunctions.route();
        routes.GET(
                DESCRIPTION,
                _ -> ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(DESCRIBED));
        for (String pattern : patterns(api)) {
            routes.route(RequestPredicates.path(pattern), request -> api.answer(pattern, request));
        }
        routes.route(RequestPredicates.path("/api/v1/error"), api::error);
        routes.route(RequestPredicates.path("/api/**"), request -> api.answer(null, request));
        return routes.build();
    }

    private static List<String> patterns(Api api) {
        return api.endpoints().stream()
                .map(Endpoint::pattern)
                .distinct()
                .map(PathPatternParser.defaultInstance::parse)
                .sorted()
                .map(PathPattern::getPatternString)
                .toList();
    }
}
