package entente.desk.wall;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.RunningDesk;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The table of routes against the handlers that there are. */
class RoutesTest {
    /** What filters and shipped files answer, before any handler. */
    private static final Set<String> NO_HANDLERS =
            Set.of(
                    "POST /login",
                    "POST /logout",
                    "POST /login/webauthn",
                    "POST /webauthn/authenticate/options",
                    "POST /webauthn/register/options",
                    "POST /webauthn/register",
                    "GET /assets/**",
                    "GET /webjars/**");

    /** Where errors are forwarded to; nobody can ask for it. */
    private static final String ERRORS = "/error";

    private static Set<String> handled() {
        try (RunningDesk desk = RunningDesk.start()) {
            desk.browser().get("/health");
            return Objects.requireNonNull(
                            desk.desk().part(DispatcherServlet.class).getHandlerMappings())
                    .stream()
                    .filter(RequestMappingHandlerMapping.class::isInstance)
                    .map(RequestMappingHandlerMapping.class::cast)
                    .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                    .flatMap(info -> written(info).stream())
                    .filter(route -> !route.endsWith(" " + ERRORS))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> written(RequestMappingInfo info) {
        Set<String> methods =
                info.getMethodsCondition().getMethods().isEmpty()
                        ? Set.of("*")
                        : info.getMethodsCondition().getMethods().stream()
                                .map(Enum::name)
                                .collect(Collectors.toSet());
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> method + " " + pattern))
                .collect(Collectors.toSet());
    }

    private static Set<String> tabled() {
        return Asking.pages().stream()
                .map(route -> route.method() + " " + route.pattern())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyHandlerStandsInTheTable() {
        Set<String> unasked = new TreeSet<>(handled());
        unasked.removeAll(tabled());
        assertThat(unasked).as("handlers that nobody can reach").isEmpty();
    }

    @Test
    void everyRouteOfTheTableHasItsHandler() {
        Set<String> missing = new TreeSet<>(tabled());
        missing.removeAll(handled());
        missing.removeAll(NO_HANDLERS);
        assertThat(missing).as("routes that nothing answers").isEmpty();
    }

    @Test
    void noRouteStandsInTheTableTwice() {
        assertThat(tabled()).hasSize(Asking.pages().size());
    }
}
