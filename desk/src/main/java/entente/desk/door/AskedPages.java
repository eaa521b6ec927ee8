package entente.desk.door;

import entente.desk.right.Need;
import entente.desk.right.RouteMap;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The page that was asked for before the door: one that a person would want to see, no other. */
final class AskedPages extends HttpSessionRequestCache {
    /** No parameter in the address: its setter takes null for that, whatever it is marked. */
    @SuppressWarnings("NullAway")
    AskedPages() {
        setRequestMatcher(AskedPages::isPage);
        setMatchingRequestParameterName(null);
    }

    private static boolean isPage(HttpServletRequest request) {
        String accepts = request.getHeader(HttpHeaders.ACCEPT);
        Optional<RouteMap.Match> match = RouteGuard.match(request);
        return request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && accepts != null
                && accepts.contains("text/html")
                && match.isPresent()
                && !(match.get().route().need() instanceof Need.Nothing);
    }
}
