package entente.desk.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Begins a login: under a new number, so that one that was planted before is worth nothing. */
public final class SigningIn {
    private final SecurityContextRepository contexts;

    public SigningIn(SecurityContextRepository contexts) {
        this.contexts = contexts;
    }

    /** What a login keeps of an account: its name, nothing of what it may. */
    public static Authentication as(String name) {
        return UsernamePasswordAuthenticationToken.authenticated(name, null, List.of());
    }

    public void begin(String name, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(as(name));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
