package entente.desk.site;

import entente.register.Trouble;
import entente.words.typed.Mistake;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What keeps the register from doing what was asked, as a page with the status that fits. */
@ControllerAdvice(annotations = Controller.class)
public final class TroubleAdvice {
    private final Errors errors;
    private final Frame frame;

    TroubleAdvice(Errors errors, Frame frame) {
        this.errors = errors;
        this.frame = frame;
    }

    @ExceptionHandler(Trouble.class)
    public String trouble(
            Trouble trouble,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        return page(status(trouble), trouble, request, response, model, locale);
    }

    @ExceptionHandler(Mistake.class)
    public String mistake(
            Mistake mistake,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        HttpStatus status =
                mistake.isInOrder() ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
        return page(status, mistake, request, response, model, locale);
    }

    /**
     * A name in an address that nothing can be called is like one that nothing is called; a field
     * that is no such thing, such as a file's that is text, is a mistake in the request.
     */
    @ExceptionHandler(TypeMismatchException.class)
    public String misnamed(
            TypeMismatchException misnamed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        HttpStatus status =
                misnamed instanceof MethodArgumentTypeMismatchException argument
                                && argument.getParameter()
                                        .hasParameterAnnotation(PathVariable.class)
                        ? HttpStatus.NOT_FOUND
                        : HttpStatus.BAD_REQUEST;
        return page(status, misnamed, request, response, model, locale);
    }

    /** Files that are too large, or a form that breaks off. */
    @ExceptionHandler(MultipartException.class)
    public String unsent(
            MultipartException unsent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        HttpStatus status =
                unsent instanceof MaxUploadSizeExceededException
                        ? HttpStatus.CONTENT_TOO_LARGE
                        : HttpStatus.BAD_REQUEST;
        return page(status, unsent, request, response, model, locale);
    }

    private String page(
            HttpStatus status,
            Exception fault,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        response.setStatus(status.value());
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, fault);
        model.addAttribute("user", frame.user());
        model.addAttribute("menu", frame.menu());
        model.addAttribute("words", frame.words(locale));
        return errors.error(request, model, locale);
    }

    /** The status of RFC 9110 that fits a trouble. */
    public static HttpStatus status(Trouble trouble) {
        return switch (trouble.kind()) {
            case NO_SUCH_FINDING,
                    NO_SUCH_REPORT,
                    NO_SUCH_RELATION,
                    NO_SUCH_BODY,
                    NO_SUCH_SESSION,
                    NO_SUCH_ENTRY,
                    AMBIGUOUS_FINDING,
                    AMBIGUOUS_BODY ->
                    HttpStatus.NOT_FOUND;
            case NOT_UNDOABLE, OCCUPIED -> HttpStatus.CONFLICT;
            case NOT_A_COMMITMENT, NEEDS_EVIDENCE, BAD_VALUE, BAD_IMPORT ->
                    HttpStatus.UNPROCESSABLE_CONTENT;
            case ENTRY_TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case LOCKED, UNREACHABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case DISK_FULL -> HttpStatus.INSUFFICIENT_STORAGE;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
