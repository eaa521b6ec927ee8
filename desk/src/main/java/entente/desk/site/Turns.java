package entente.desk.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * So many pages are made at once and no more: each holds what it tells of in memory, and a hundred
 * of them made together would all be late. What waits holds nothing.
 */
final class Turns implements HandlerInterceptor {
    private static final int AT_ONCE = 12;
    private static final long PATIENCE = 20;
    private static final String TAKEN = Turns.class.getName();

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, InterruptedException {
        if (!request.getMethod().equals("GET") || request.getAttribute(TAKEN) != null) {
            return true;
        }
        if (!turns.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(PATIENCE));
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return false;
        }
        request.setAttribute(TAKEN, true);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception trouble) {
        if (request.getAttribute(TAKEN) != null) {
            request.removeAttribute(TAKEN);
            turns.release();
        }
    }
}
