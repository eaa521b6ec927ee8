package entente.desk.door;

import entente.desk.audit.Auditing;
import entente.desk.right.Need;
import entente.desk.right.Right;
import entente.desk.right.RouteMap;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What those are told who may not. A relation that somebody may not read is not there for them: a
 * refusal would tell that it is.
 */
public final class Turned implements AccessDeniedHandler {
    /** Of a request: the right that it lacked. */
    public static final String NEEDED = "entente.needed";

    /** Of a request: that it was sent from a page of another login, or of none. */
    public static final String STALE = "entente.stale";

    private final Standings standings;

    public Turned(Standings standings) {
        this.standings = standings;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        Auditing.refused(request);
        boolean forged = refused instanceof CsrfException;
        if (forged && isTooLarge(request)) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        if (forged) {
            request.setAttribute(STALE, true);
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (isUnknown(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            needed(request).ifPresent(right -> request.setAttribute(NEEDED, right));
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static Optional<Right> needed(HttpServletRequest request) {
        return RouteGuard.match(request)
                .map(match -> match.route().need())
                .flatMap(
                        need ->
                                switch (need) {
                                    case Need.Here(var right) -> Optional.of(right);
                                    case Need.Somewhere(var right) -> Optional.of(right);
                                    case Need.AnyOf(var one, _) -> Optional.of(one);
                                    case Need.Nothing _, Need.Login _ -> Optional.empty();
                                });
    }

    /**
     * Nothing is read of a form that is too large: its token could not be seen. What was read is
     * asked for again, and the server tells once more why it was not (Jakarta Servlet 6.1,
     * HttpServletRequest.getParts).
     */
    private static boolean isTooLarge(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException _) {
            return true;
        } catch (ServletException _) {
            return false;
        }
    }

    private boolean isUnknown(HttpServletRequest request) {
        Optional<RouteMap.Match> match = RouteGuard.match(request);
        if (match.isEmpty()) {
            return true;
        }
        var standing = standings.of(SecurityContextHolder.getContext().getAuthentication());
        return match.get().route().need() instanceof Need.Here
                && standing.isPresent()
                && match.get()
                        .relation()
                        .filter(relation -> standing.get().may(Right.READER, relation))
                        .isEmpty();
    }
}
