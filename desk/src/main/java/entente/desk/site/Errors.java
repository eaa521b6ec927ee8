package entente.desk.site;

import entente.desk.door.Turned;
import entente.desk.right.Right;
import entente.register.Trouble;
import entente.words.Plain;
import entente.words.typed.Mistake;
import entente.words.typed.TroubleWords;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriUtils;

/** What went wrong, in one sentence and with what may help. */
@Controller
public final class Errors implements ErrorController {
    private static final int LINE = 120;

    private final Sentences sentences;

    Errors(Sentences sentences) {
        this.sentences = sentences;
    }

    @RequestMapping("/error")
    public String error(HttpServletRequest request, Model model, Locale locale) {
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            return "forward:/api/v1/error";
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status =
                code instanceof Integer number ? HttpStatus.valueOf(number) : HttpStatus.NOT_FOUND;
        model.addAttribute("status", status.value());
        TroubleWords worded = new TroubleWords(sentences.in(locale).messages());
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (fault instanceof Mistake mistake) {
            model.addAttribute("sentence", worded.sentence(mistake));
        } else if (fault instanceof Trouble trouble) {
            model.addAttribute("sentence", worded.sentence(trouble));
        } else if (status == HttpStatus.NOT_FOUND) {
            model.addAttribute("place", place(request));
        } else if (request.getAttribute(Turned.NEEDED) instanceof Right needed) {
            model.addAttribute("needed", needed.word());
        }
        model.addAttribute(
                "family", request.getAttribute(Turned.STALE) == null ? family(status) : "stale");
        return "error";
    }

    /** The address as it was asked for, and no longer than a line. */
    private static String place(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path =
                UriUtils.decode(
                        asked == null ? request.getRequestURI() : asked.toString(),
                        StandardCharsets.UTF_8);
        return Plain.brief(path, LINE);
    }

    private static String family(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "missing";
            case FORBIDDEN, UNAUTHORIZED -> "forbidden";
            case CONTENT_TOO_LARGE -> "large";
            case TOO_MANY_REQUESTS -> "often";
            default -> status.is5xxServerError() ? "fault" : "wrong";
        };
    }
}
