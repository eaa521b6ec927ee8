package entente.desk.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** In, and to the page that was asked for before the door. */
final class Welcome implements AuthenticationSuccessHandler {
    private final SigningIn signingIn;
    private final RequestCache asked;

    Welcome(SigningIn signingIn, RequestCache asked) {
        this.signingIn = signingIn;
        this.asked = asked;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        String page = page(asked.getRequest(request, response));
        signingIn.begin(who.getName(), request, response);
        if (wantsJson(request)) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter().print("{\"to\":\"" + page.replace("\"", "%22") + "\"}");
        } else {
            response.sendRedirect(page);
        }
    }

    /** Of this desk, whatever host the request named. */
    private static String page(@org.jspecify.annotations.Nullable SavedRequest saved) {
        if (saved == null) {
            return "/";
        }
        try {
            URI page = URI.create(saved.getRedirectUrl());
            String query = page.getRawQuery();
            return page.getRawPath().startsWith("//")
                    ? "/"
                    : page.getRawPath() + (query == null ? "" : "?" + query);
        } catch (IllegalArgumentException _) {
            return "/";
        }
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accepts = request.getHeader(HttpHeaders.ACCEPT);
        return accepts != null && accepts.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }
}
