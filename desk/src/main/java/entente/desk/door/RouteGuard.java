package entente.desk.door;

import entente.desk.right.Need;
import entente.desk.right.Route;
import entente.desk.right.Routes;
import entente.desk.right.Standing;
import entente.domain.relation.Relation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Lets a request through as {@link Routes} says, and no other. */
public final class RouteGuard implements AuthorizationManager<RequestAuthorizationContext> {
    private final List<Door> doors;
    private final Standings standings;

    private record Door(Route route, PathPattern pattern) {}

    /** A request's route, and what its address names. */
    public record Match(Route route, Map<String, String> named) {
        /** The relation in the address; empty where there is none, or it is none. */
        public Optional<Relation> relation() {
            try {
                return Optional.ofNullable(named.get("relation")).map(Relation::parse);
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
    }

    public RouteGuard(Standings standings) {
        this.standings = standings;
        this.doors =
                Routes.ALL.stream()
                        .map(
                                route ->
                                        new Door(
                                                route,
                                                PathPatternParser.defaultInstance.parse(
                                                        route.pattern())))
                        .sorted(Comparator.comparing(Door::pattern))
                        .toList();
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(
                match(context.getRequest()).map(match -> lets(match, who)).orElse(false));
    }

    /** The most specific route of a request; empty where the desk has none like it. */
    public Optional<Match> match(HttpServletRequest request) {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        PathContainer path =
                RequestPath.parse(request.getRequestURI(), request.getContextPath())
                        .pathWithinApplication();
        for (Door door : doors) {
            if (door.route().method().equals(method)) {
                var found = door.pattern().matchAndExtract(path);
                if (found != null) {
                    return Optional.of(new Match(door.route(), found.getUriVariables()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean lets(Match match, Supplier<? extends @Nullable Authentication> who) {
        if (match.route().need() instanceof Need.Nothing) {
            return true;
        }
        return standings.of(who.get()).map(standing -> suffices(match, standing)).orElse(false);
    }

    private static boolean suffices(Match match, Standing standing) {
        return switch (match.route().need()) {
            case Need.Nothing _, Need.Login _ -> true;
            case Need.Somewhere(var right) -> standing.may(right);
            case Need.AnyOf(var one, var other) -> standing.may(one) || standing.may(other);
            case Need.Here(var right) ->
                    match.relation().map(relation -> standing.may(right, relation)).orElse(false);
        };
    }
}
