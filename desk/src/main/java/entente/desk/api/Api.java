package entente.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.desk.api.Idempotency.Answered;
import entente.desk.api.form.Json;
import entente.desk.api.form.Problem;
import entente.desk.site.Tongue;
import entente.desk.visit.Visitor;
import entente.desk.visit.Visitors;
import entente.register.entry.Logged;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Brings what programs ask to the endpoint that answers it. */
@Component
public final class Api {
    private static final String KEY = "Idempotency-Key";
    private static final String AGAIN = "Idempotency-Replayed";
    private static final MediaType PROBLEM = MediaType.parseMediaType(Problems.TYPE);
    private static final Tongue TONGUE = new Tongue();

    private final List<Endpoint> endpoints;
    private final Visitors visitors;
    private final Problems problems;
    private final Idempotency idempotency;

    Api(List<Endpoints> groups, Visitors visitors, Problems problems, Idempotency idempotency) {
        this.endpoints = groups.stream().flatMap(each -> each.endpoints().stream()).toList();
        this.visitors = visitors;
        this.problems = problems;
        this.idempotency = idempotency;
    }

    /** All that can be asked. */
    public List<Endpoint> endpoints() {
        return endpoints;
    }

    /**
     * @param pattern that the address fits; null where there is no such address
     */
    ServerResponse answer(@Nullable String pattern, ServerRequest request) {
        HttpServletRequest raw = request.servletRequest();
        List<Endpoint> there =
                endpoints.stream().filter(each -> each.pattern().equals(pattern)).toList();
        try {
            return answer(endpoint(there, raw), request);
        } catch (RuntimeException fault) {
            return problem(problems.of(fault, raw), there);
        }
    }

    /** What ended before it came to an endpoint, such as too many requests. */
    ServerResponse error(ServerRequest request) {
        HttpServletRequest raw = request.servletRequest();
        Object code = raw.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status =
                code instanceof Integer number ? HttpStatus.valueOf(number) : HttpStatus.NOT_FOUND;
        Wrong wrong =
                switch (status) {
                    case NOT_FOUND -> new Wrong(status, "missing");
                    case FORBIDDEN -> new Wrong(status, "forbidden");
                    case TOO_MANY_REQUESTS -> new Wrong(status, "often");
                    case CONTENT_TOO_LARGE -> new Wrong(status, "large", "64");
                    default -> new Wrong(status, status.is5xxServerError() ? "fault" : "request");
                };
        return problem(problems.of(wrong, raw), List.of());
    }

    private static Endpoint endpoint(List<Endpoint> there, HttpServletRequest raw) {
        if (there.isEmpty()) {
            throw new Wrong(HttpStatus.NOT_FOUND, "missing");
        }
        String method = raw.getMethod().equals("HEAD") ? "GET" : raw.getMethod();
        return there.stream()
                .filter(each -> each.method().equals(method))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Wrong(
                                        HttpStatus.METHOD_NOT_ALLOWED,
                                        "method",
                                        raw.getMethod(),
                                        methods(there)));
    }

    private ServerResponse answer(Endpoint endpoint, ServerRequest request) {
        checkAccepted(request);
        HttpServletRequest raw = request.servletRequest();
        Visitor visitor =
                visitors.of(
                                SecurityContextHolder.getContext().getAuthentication(),
                                TONGUE.resolveLocale(raw))
                        .orElseThrow(() -> new Wrong(HttpStatus.UNAUTHORIZED, "unauthorized"));
        Map<String, String> said = Receiving.said(endpoint, raw, named(request));
        Asked asked = new Asked(visitor, said, Receiving.body(endpoint.sent(), raw));
        return endpoint.writes()
                ? written(write(endpoint, asked, raw))
                : read(endpoint.handling().answer(asked), request);
    }

    private static Map<String, String> named(ServerRequest request) {
        Map<String, String> named = new HashMap<>(request.pathVariables());
        named.replaceAll((_, value) -> value.startsWith("/") ? value.substring(1) : value);
        return named;
    }

    private static void checkAccepted(ServerRequest request) {
        List<MediaType> accepted = request.headers().accept();
        if (!accepted.isEmpty()
                && accepted.stream().noneMatch(MediaType.APPLICATION_JSON::isCompatibleWith)) {
            throw new Wrong(HttpStatus.NOT_ACCEPTABLE, "accept", MediaType.toString(accepted));
        }
    }

    /** Not again where whoever asks has it already. */
    private static ServerResponse read(Answer answer, ServerRequest request) {
        String tag = answer.tag();
        if (tag == null) {
            return json(HttpStatus.OK.value()).body(Json.bytes(answer.form().get()));
        }
        String quoted = "W/\"" + tag + "\"";
        return request.checkNotModified(quoted)
                .orElseGet(
                        () ->
                                json(HttpStatus.OK.value())
                                        .header(HttpHeaders.ETAG, quoted)
                                        .body(Json.bytes(answer.form().get())));
    }

    private Answered write(Endpoint endpoint, Asked asked, HttpServletRequest raw) {
        String key = raw.getHeader(KEY);
        if (key == null) {
            return done(endpoint, asked);
        }
        if (!key.matches("[\\x21-\\x7e]{1,100}")) {
            throw new Wrong(HttpStatus.BAD_REQUEST, "key-form", key);
        }
        String address = raw.getRequestURI() + "?" + raw.getQueryString();
        return idempotency.once(
                asked.visitor().user().id(),
                key,
                Idempotency.digest(raw.getMethod(), address, asked.body()),
                new Work(endpoint, asked, raw));
    }

    /** One write, that may be sent twice. */
    private final class Work implements Idempotency.Work {
        private final Endpoint endpoint;
        private final Asked asked;
        private final HttpServletRequest raw;

        private Work(Endpoint endpoint, Asked asked, HttpServletRequest raw) {
            this.endpoint = endpoint;
            this.asked = asked;
            this.raw = raw;
        }

        @Override
        public long logEnd() {
            return asked.view().revision();
        }

        @Override
        public Answered done() {
            return doneOrNot(endpoint, asked, raw);
        }

        @Override
        public Optional<Answered> left(long logEnd, Instant until) {
            Endpoint.Lost lost = endpoint.lost();
            List<Logged> left = lost == null ? List.of() : asked.left(logEnd, until);
            if (lost == null || left.isEmpty()) {
                return Optional.empty();
            }
            Answer answer =
                    lost.answer(asked, left)
                            .orElseThrow(
                                    () ->
                                            new Wrong(
                                                    HttpStatus.CONFLICT,
                                                    "key-lost",
                                                    raw.getHeader(KEY)));
            return Optional.of(new Answered(endpoint.status(), Json.of(answer.form().get()), true));
        }
    }

    private static Answered done(Endpoint endpoint, Asked asked) {
        return new Answered(
                endpoint.status(), Json.of(endpoint.handling().answer(asked).form().get()), false);
    }

    /** What was refused is refused again alike. */
    private Answered doneOrNot(Endpoint endpoint, Asked asked, HttpServletRequest raw) {
        try {
            return done(endpoint, asked);
        } catch (RuntimeException fault) {
            Problem problem = problems.of(fault, raw);
            return new Answered(problem.status(), Json.of(problem), false);
        }
    }

    private static ServerResponse written(Answered answered) {
        ServerResponse.BodyBuilder builder = json(answered.status());
        if (HttpStatus.valueOf(answered.status()).isError()) {
            builder.contentType(PROBLEM);
        }
        if (answered.again()) {
            builder.header(AGAIN, "true");
        }
        return builder.body(answered.body().getBytes(UTF_8));
    }

    private static ServerResponse problem(Problem problem, List<Endpoint> there) {
        ServerResponse.BodyBuilder builder =
                json(problem.status()).contentType(PROBLEM).cacheControl(CacheControl.noStore());
        if (problem.status() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
            builder.header(HttpHeaders.ALLOW, methods(there));
        }
        return builder.body(Json.bytes(problem));
    }

    private static ServerResponse.BodyBuilder json(int status) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT_LANGUAGE);
    }

    private static String methods(List<Endpoint> there) {
        return there.stream()
                .map(each -> each.method().equals("GET") ? "GET, HEAD" : each.method())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
