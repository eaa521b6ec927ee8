package entente.desk.site;

import entente.register.Trouble;
import entente.words.typed.Mistake;
import entente.words.typed.TroubleWords;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What went wrong, in one sentence and with what may help. */
@Controller
public final class Errors implements ErrorController {
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
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (fault instanceof Mistake mistake) {
            model.addAttribute(
                    "sentence",
                    new TroubleWords(sentences.in(locale).messages()).sentence(mistake));
        }
        if (fault instanceof Trouble trouble) {
            model.addAttribute("sentence", sentence(trouble, locale));
        }
        model.addAttribute("family", family(status));
        return "error";
    }

    private String sentence(Trouble trouble, Locale locale) {
        return sentences
                .in(locale)
                .messages()
                .sentence("trouble", trouble.kind().name(), trouble.details());
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
