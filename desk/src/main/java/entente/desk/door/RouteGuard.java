package entente.desk.door;

import entente.desk.right.Need;
import entente.desk.right.RouteMap;
import entente.desk.right.RouteMap.Match;
import entente.desk.right.Routes;
import entente.desk.right.Standing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.RequestPath;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets a request through as {@link Routes} says, and no other. */
public final class RouteGuard implements AuthorizationManager<RequestAuthorizationContext> {
    private final Standings standings;

    public RouteGuard(Standings standings) {
        this.standings = standings;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(
                match(context.getRequest()).map(match -> lets(match, who)).orElse(false));
    }

    /** The most specific route of a request; empty where the desk has none like it. */
    public static Optional<Match> match(HttpServletRequest request) {
        return RouteMap.match(
                request.getMethod(),
                RequestPath.parse(request.getRequestURI(), request.getContextPath())
                        .pathWithinApplication());
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
