package entente.desk.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Lets whoever sits at this machine in without asking, where the desk shows samples only. The name
 * that the browser asked for must be this machine's too: a page from elsewhere that has its own
 * name lead here stays outside (DNS rebinding).
 */
final class AtOnce implements AuthenticationEntryPoint {
    /** What a proxy adds: then somebody else sits behind this machine. */
    private static final List<String> FROM_ELSEWHERE =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

    private final String name;
    private final SigningIn signingIn;
    private final AuthenticationEntryPoint otherwise;

    AtOnce(String name, SigningIn signingIn, AuthenticationEntryPoint otherwise) {
        this.name = name;
        this.signingIn = signingIn;
        this.otherwise = otherwise;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException nobody)
            throws IOException, jakarta.servlet.ServletException {
        if (!isHere(request) || !request.getMethod().equals("GET")) {
            otherwise.commence(request, response, nobody);
            return;
        }
        signingIn.begin(name, request, response);
        String asked = request.getQueryString();
        response.sendRedirect(request.getRequestURI() + (asked == null ? "" : "?" + asked));
    }

    private static boolean isHere(HttpServletRequest request) {
        try {
            return Hosts.HERE.contains(request.getServerName())
                    && FROM_ELSEWHERE.stream().allMatch(name -> request.getHeader(name) == null)
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
