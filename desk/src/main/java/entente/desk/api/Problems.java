package entente.desk.api;

import entente.desk.api.form.Json;
import entente.desk.api.form.Problem;
import entente.desk.site.Sentences;
import entente.desk.site.Tongue;
import entente.desk.site.TroubleAdvice;
import entente.register.Trouble;
import entente.words.typed.Mistake;
import entente.words.typed.TroubleWords;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What went wrong, for programs: application/problem+json (RFC 9457). */
@Component
public final class Problems {
    static final String TYPE = "application/problem+json";

    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    private static final Tongue TONGUE = new Tongue();

    private final Sentences sentences;

    Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The problem that a fault is. */
    Problem of(RuntimeException fault, HttpServletRequest request) {
        return of(fault, request, null);
    }

    private Problem of(
            RuntimeException fault, HttpServletRequest request, @Nullable Integer index) {
        Locale language = TONGUE.resolveLocale(request);
        TroubleWords words = new TroubleWords(sentences.in(language).messages());
        return switch (fault) {
            case Misplaced misplaced -> of(misplaced.wrong(), request, misplaced.index());
            case Wrong wrong ->
                    problem(
                            wrong.status(),
                            wrong.kind(),
                            say(wrong, language),
                            request,
                            index,
                            wrong.details());
            case Mistake mistake ->
                    problem(
                            mistake.isInOrder() && index == null
                                    ? HttpStatus.BAD_REQUEST
                                    : HttpStatus.UNPROCESSABLE_CONTENT,
                            "mistake",
                            words.sentence(mistake),
                            request,
                            index,
                            mistake.details());
            case Trouble trouble -> {
                HttpStatus status = TroubleAdvice.status(trouble);
                boolean named = !status.is5xxServerError();
                if (!named) {
                    LOG.log(System.Logger.Level.ERROR, "A program was answered " + status, fault);
                }
                yield problem(
                        status,
                        trouble.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        words.sentence(trouble),
                        request,
                        index,
                        named ? trouble.details() : List.of());
            }
            default -> {
                LOG.log(System.Logger.Level.ERROR, "A program could not be answered.", fault);
                yield of(new Wrong(HttpStatus.INTERNAL_SERVER_ERROR, "fault"), request, index);
            }
        };
    }

    /** Answers with a problem of one of the kinds below "api." in the sentences. */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String kind,
            String... details)
            throws IOException {
        Problem problem = of(new Wrong(status, kind, details), request);
        response.setStatus(problem.status());
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(Json.bytes(problem));
    }

    /** Where an error was forwarded from. */
    private static String address(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    private String say(Wrong wrong, Locale locale) {
        return sentences.in(locale).messages().say("api." + wrong.kind(), wrong.details());
    }

    private static Problem problem(
            HttpStatus status,
            String kind,
            String detail,
            HttpServletRequest request,
            @Nullable Integer index,
            List<String> values) {
        return new Problem(
                "urn:entente:problem:" + kind,
                status.getReasonPhrase(),
                status.value(),
                detail,
                address(request),
                index,
                values);
    }
}
