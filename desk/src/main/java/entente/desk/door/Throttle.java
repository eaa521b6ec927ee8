package entente.desk.door;

import entente.desk.audit.Auditing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who asks too much waits: strangers by their address, others by their account. */
final class Throttle extends OncePerRequestFilter {
    private final Buckets accounts;
    private final Buckets strangers;
    private final Buckets shipped;

    Throttle(Pace pace) {
        this.accounts = new Buckets(pace.account());
        this.strangers = new Buckets(pace.stranger());
        this.shipped = new Buckets(pace.shipped());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Buckets.Given given = given(request);
        if (given.seconds() == 0) {
            chain.doFilter(request, response);
            return;
        }
        if (given.first()) {
            Auditing.refused(request);
        } else {
            Auditing.passedOver(request);
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(given.seconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    /** What is shipped needs no look at who asks. */
    private Buckets.Given given(HttpServletRequest request) {
        long now = System.nanoTime();
        String address = Tries.network(request.getRemoteAddr());
        String path = request.getRequestURI();
        if (path.startsWith("/assets/") || path.startsWith("/webjars/")) {
            return shipped.take(address, now);
        }
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken
                ? strangers.take(address, now)
                : accounts.take(who.getName(), now);
    }
}
