package entente.desk.door;

import entente.desk.audit.Auditing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the door, with a word about why. */
final class Refusal implements AuthenticationFailureHandler {
    private final Users users;

    Refusal(Users users) {
        this.users = users;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        // A name that nobody has may be a password in the wrong field: it is kept nowhere.
        @Nullable String typed = request.getParameter("username");
        if (typed != null) {
            users.find(typed).ifPresent(user -> Auditing.tried(request, user.name()));
        }
        Auditing.refused(request);
        response.sendRedirect(
                switch (refused) {
                    case LockedException _ -> "/login?locked";
                    case AuthenticationServiceException _ -> "/login?busy";
                    default -> "/login?wrong";
                });
    }
}
