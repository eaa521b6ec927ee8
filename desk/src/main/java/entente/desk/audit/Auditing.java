package entente.desk.audit;

import entente.desk.right.Route;
import entente.desk.right.RouteMap;
import entente.domain.relation.Relation;
import entente.register.Trouble;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.RequestPath;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes every write and every refusal. */
public final class Auditing extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Auditing.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String REFUSED = Auditing.class.getName() + ".refused";
    private static final String PASSED_OVER = Auditing.class.getName() + ".passed-over";
    private static final String TRIED = Auditing.class.getName() + ".tried";

    /** What is kept of an address: ids. Never a secret, though it may stand there too. */
    private static final List<String> TARGETS =
            List.of(
                    "finding",
                    "commitment",
                    "report",
                    "document",
                    "account",
                    "token",
                    "passkey",
                    "feed",
                    "body",
                    "position");

    private static final int LONGEST = 100;

    private final AuditTrail trail;

    public Auditing(AuditTrail trail) {
        this.trail = trail;
    }

    /** Says that a wall has turned this request back, whatever it is answered. */
    public static void refused(HttpServletRequest request) {
        request.setAttribute(REFUSED, true);
    }

    /** Says that this request is one of a flood that was noted already. */
    public static void passedOver(HttpServletRequest request) {
        request.setAttribute(PASSED_OVER, true);
    }

    /** Says whose account somebody tried to come in by, where there is one. */
    public static void tried(HttpServletRequest request, String account) {
        request.setAttribute(TRIED, account);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String before = account();
        boolean failed = true;
        try {
            chain.doFilter(request, response);
            failed = false;
        } finally {
            if (isToldOf(request)) {
                String account = before.isEmpty() ? account() : before;
                note(request, account, failed ? 500 : response.getStatus());
            }
        }
    }

    private static boolean isToldOf(HttpServletRequest request) {
        return request.getAttribute(PASSED_OVER) == null
                && (!READING.contains(request.getMethod())
                        || request.getAttribute(REFUSED) != null);
    }

    private void note(HttpServletRequest request, String account, int status) {
        Optional<RouteMap.Match> match =
                RouteMap.match(
                        request.getMethod(),
                        RequestPath.parse(request.getRequestURI(), request.getContextPath())
                                .pathWithinApplication());
        Map<String, String> named = match.map(RouteMap.Match::named).orElse(Map.of());
        try {
            trail.note(
                    account.isEmpty() ? tried(request) : account,
                    request.getMethod()
                            + " "
                            + match.map(RouteMap.Match::route).map(Route::pattern).orElse("?"),
                    match.flatMap(RouteMap.Match::relation).map(Relation::toString).orElse(""),
                    target(named),
                    status);
        } catch (Trouble trouble) {
            // What was asked is done and was answered; that it can't be noted is all there is.
            LOG.error("The audit trail can't be written: {}", trouble.kind());
        }
    }

    private static String tried(HttpServletRequest request) {
        return request.getAttribute(TRIED) instanceof String account ? account : "";
    }

    private static String target(Map<String, String> named) {
        String target =
                TARGETS.stream().map(named::get).filter(Objects::nonNull).findFirst().orElse("");
        return target.length() <= LONGEST ? target : target.substring(0, LONGEST);
    }

    private static String account() {
        @Nullable Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken ? "" : who.getName();
    }
}
