package entente.desk.door;

import entente.desk.audit.Auditing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers to the desk's own names only: a page from elsewhere whose name was made to lead here (DNS
 * rebinding) gets nothing, and no answer repeats a name that somebody made up.
 */
final class Hosts extends OncePerRequestFilter {
    static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> names = new TreeSet<>(HERE);

    /** Whether the desk knows its own names: seen by others and told no name, it does not. */
    private final boolean knows;

    Hosts(InetAddress bound, @Nullable URI publicUrl) {
        this.knows = bound.isLoopbackAddress() || publicUrl != null;
        names.add(bound.getHostAddress());
        names.add("[" + bound.getHostAddress() + "]");
        if (publicUrl != null) {
            names.add(publicUrl.getHost().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!knows || names.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            chain.doFilter(request, response);
            return;
        }
        Auditing.refused(request);
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.getWriter()
                .println("This desk is not known by that name. Maybe --public-url should name it.");
    }
}
