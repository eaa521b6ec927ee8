package entente.desk.inbox;

import entente.desk.right.Right;
import entente.desk.visit.Visitor;
import entente.register.account.Waiting;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reports come in, and those that wait for an officer are listed. */
@Controller
public final class InboxPage {
    private static final int LISTED = 100;

    /** What a file's redirect carries; of a larger archive the rest is counted. */
    private static final int TOLD = 200;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss").withZone(ZoneOffset.UTC);

    private final Intake intake;
    private final Clock clock;

    InboxPage(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    public String inbox(
            @RequestParam(defaultValue = "-1") long after, Visitor visitor, Model model) {
        List<Waiting> waiting = visitor.view(Right.OFFICER).waiting(after, LISTED + 1);
        model.addAttribute("waiting", waiting.stream().limit(LISTED).toList());
        model.addAttribute("begun", after >= 0);
        if (waiting.size() > LISTED) {
            model.addAttribute("later", waiting.get(LISTED - 1).filed());
        }
        return "inbox";
    }

    /** Files: each is acknowledged when it is on the disk. A script gets the rows alone. */
    @PostMapping("/inbox/files")
    public ModelAndView files(
            @RequestParam(defaultValue = "") List<MultipartFile> files,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            Visitor visitor,
            RedirectAttributes flash) {
        List<Received> received = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (!name.isEmpty() || file.getSize() > 0) {
                received.addAll(intake.take(visitor, name, file.getSize(), file));
            }
        }
        if (script != null) {
            return new ModelAndView("received :: rows(received=${received})", "received", received);
        }
        tell(flash, received);
        return new ModelAndView("redirect:/inbox");
    }

    /** A pasted text; what cannot be read is shown again. */
    @PostMapping("/inbox/text")
    public ModelAndView text(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String name,
            Visitor visitor,
            Model model,
            RedirectAttributes flash) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String file = (name.isBlank() ? STAMP.format(clock.instant()) : name.strip()) + ".txt";
        List<Received> received =
                intake.take(visitor, file, bytes.length, new ByteArrayResource(bytes));
        if (received.stream().anyMatch(Received::isFiled)) {
            tell(flash, received);
            return new ModelAndView("redirect:/inbox");
        }
        inbox(-1, visitor, model);
        model.addAttribute("text", text);
        model.addAttribute("name", name);
        model.addAttribute("received", received);
        ModelAndView again = new ModelAndView("inbox", model.asMap());
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    /** The page's address names what was filed, so that two at once are not told for each other. */
    private static void tell(RedirectAttributes flash, List<Received> received) {
        received.stream()
                .filter(Received::isFiled)
                .findFirst()
                .ifPresent(first -> flash.addAttribute("filed", first.report()));
        flash.addFlashAttribute(
                "received", new ArrayList<>(received.subList(0, Math.min(received.size(), TOLD))));
        if (received.size() > TOLD) {
            flash.addFlashAttribute("untold", received.size() - TOLD);
        }
    }
}
