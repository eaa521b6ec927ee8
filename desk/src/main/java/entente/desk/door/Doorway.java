package entente.desk.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** To the door. A piece of a page that asks is told to send the whole page there. */
final class Doorway implements AuthenticationEntryPoint {
    private static final String LOGIN = "/login";

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException nobody)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(LOGIN);
        } else {
            response.setHeader("HX-Redirect", LOGIN);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
