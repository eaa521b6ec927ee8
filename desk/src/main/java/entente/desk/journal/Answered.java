package entente.desk.journal;

import entente.desk.right.RouteMap;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** One line for each request: its route, how it ended, how long it took. Not who, not what. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class Answered extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Answered.class);
    private static final long NANOS = 1_000_000;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long began = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            if (LOG.isInfoEnabled()) {
                LOG.atInfo()
                        .addKeyValue("route", route(request))
                        .addKeyValue("status", response.getStatus())
                        .addKeyValue("ms", (System.nanoTime() - began) / NANOS)
                        .log("answered");
            }
        }
    }

    private static String route(HttpServletRequest request) {
        return RouteMap.match(
                        request.getMethod(),
                        RequestPath.parse(request.getRequestURI(), request.getContextPath())
                                .pathWithinApplication())
                .map(match -> match.route().method() + " " + match.route().pattern())
                .orElse("?");
    }
}
