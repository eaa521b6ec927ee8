package entente.desk.care;

import entente.desk.site.Sentences;
import entente.desk.visit.Visitor;
import entente.register.Trouble;
import entente.words.Messages;
import entente.words.typed.TroubleWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Backups, for administrators. They stay on the server. */
@Controller
public final class CarePage {
    private static final String BACK = "redirect:/settings/care";

    private final Care care;
    private final Sentences sentences;

    CarePage(Care care, Sentences sentences) {
        this.care = care;
        this.sentences = sentences;
    }

    @GetMapping("/settings/care")
    public String care(Visitor visitor, Model model) {
        Work latest = care.latest().orElse(null);
        model.addAttribute("directory", care.directory().orElse(null));
        model.addAttribute("kept", care.kept());
        model.addAttribute("work", latest);
        Trouble trouble = latest == null ? null : latest.trouble();
        if (trouble != null) {
            Messages messages = sentences.in(visitor.language()).messages();
            model.addAttribute("sentence", new TroubleWords(messages).sentence(trouble));
        }
        return "care";
    }

    @PostMapping("/settings/care/backup")
    public String backup(Visitor visitor, RedirectAttributes flash) {
        return begun(visitor, care.backUp(), flash);
    }

    @PostMapping("/settings/care/verify")
    public String verify(Visitor visitor, RedirectAttributes flash) {
        return begun(visitor, care.verify(), flash);
    }

    private String begun(Visitor visitor, boolean begun, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "said",
                sentences
                        .in(visitor.language())
                        .messages()
                        .say(begun ? "care.begun" : "care.goes-on"));
        return BACK;
    }
}
