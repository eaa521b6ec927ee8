package entente.desk.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Begins a login: under a new number and with nothing of the session before, so that nothing that
 * was planted before, neither its number nor its token against forgery, is worth anything.
 */
public final class SigningIn {
    /** A working day, from the last thing that was asked. */
    private static final Duration LASTS = Duration.ofHours(8);

    private final SecurityContextRepository contexts;

    public SigningIn(SecurityContextRepository contexts) {
        this.contexts = contexts;
    }

    /** What a login keeps of an account: its name, nothing of what it may. */
    public static Authentication as(String name) {
        return UsernamePasswordAuthenticationToken.authenticated(name, null, List.of());
    }

    public void begin(String name, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            // To end it and begin another would bring the planted one back where its number was
            // changed already in this request: the rows still have the number that was asked for.
            Collections.list(before.getAttributeNames()).forEach(before::removeAttribute);
            request.changeSessionId();
        }
        request.getSession(true).setMaxInactiveInterval((int) LASTS.toSeconds());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(as(name));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
