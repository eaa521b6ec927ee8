package entente.desk.log;

import entente.desk.right.Right;
import entente.desk.site.Back;
import entente.desk.site.Sentences;
import entente.desk.visit.Visitor;
import entente.domain.decision.Decision;
import entente.domain.relation.FindingId;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import entente.register.View;
import entente.register.entry.Entry;
import entente.register.entry.EntryKind;
import entente.register.entry.Logged;
import entente.words.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was entered in the visitor's relations, the newest first, and taking it back. */
@Controller
public final class LogPage {
    private static final int LISTED = 50;

    private final Sentences sentences;

    LogPage(Sentences sentences) {
        this.sentences = sentences;
    }

    @GetMapping("/log")
    public String log(
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Visitor visitor,
            Model model) {
        View own = visitor.view(Right.OFFICER);
        List<Logged> entries = own.log(before, LISTED + 1);
        EntryLines lines = new EntryLines(own, sentences.in(visitor.language()));
        model.addAttribute("entries", entries.stream().limit(LISTED).map(lines::of).toList());
        if (entries.size() > LISTED) {
            model.addAttribute("older", entries.get(LISTED - 1).position());
        }
        return "log";
    }

    /** Takes an entry back that the visitor could have made. */
    @PostMapping("/log/{position}/undo")
    public String undo(
            @PathVariable long position,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from,
            Visitor visitor,
            RedirectAttributes flash) {
        View own = visitor.view(Right.OFFICER);
        Logged logged = own.entry(position);
        if (!own.mayUndo(position)) {
            throw new Trouble(
                    Kind.NOT_UNDOABLE,
                    String.valueOf(position),
                    EntryKind.of(logged.entry()).name());
        }
        long by = visitor.hand().undo(position);
        Messages messages = sentences.in(visitor.language()).messages();
        flash.addFlashAttribute("said", messages.say("entries.undone"));
        flash.addFlashAttribute("undo", by);
        return "redirect:" + back(from, logged.entry());
    }

    /** On a report's page, to the finding whose decision was taken back. */
    private static String back(@Nullable String from, Entry entry) {
        String page = Back.to(from, "/log");
        FindingId finding =
                entry instanceof Entry.Ruled ruled
                        ? switch (ruled.decision()) {
                            case Decision.Accept accept when accept.findings().size() == 1 ->
                                    accept.findings().getFirst();
                            case Decision.Reject reject -> reject.finding();
                            case Decision.Correct correct -> correct.finding();
                            case Decision.Split split -> split.finding();
                            default -> null;
                        }
                        : null;
        return finding != null && page.startsWith("/reports/") ? page + "#" + finding : page;
    }
}
