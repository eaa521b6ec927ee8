package entente.desk.setting;

import entente.desk.audit.Asked;
import entente.desk.audit.AuditTrail;
import entente.desk.site.Sentences;
import entente.desk.visit.Visitor;
import entente.dossier.csv.Csv;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was asked to be done, for administrators. */
@Controller
public final class AuditPage {
    private static final int LINES = 100;
    private static final int AT_ONCE = 1000;

    private final AuditTrail trail;
    private final Sentences sentences;

    AuditPage(AuditTrail trail, Sentences sentences) {
        this.trail = trail;
        this.sentences = sentences;
    }

    @GetMapping("/settings/audit")
    public String audit(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String relation,
            @RequestParam(defaultValue = "false") boolean refused,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        List<Asked> lines = trail.lines(question(account, relation, refused, before), LINES);
        model.addAttribute("lines", lines);
        model.addAttribute("account", account);
        model.addAttribute("of", relation);
        model.addAttribute("refused", refused);
        model.addAttribute("next", lines.size() < LINES ? null : (Long) lines.getLast().position());
        model.addAttribute("days", trail.days());
        return "audit";
    }

    @GetMapping("/settings/audit.csv")
    public void csv(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String relation,
            @RequestParam(defaultValue = "false") boolean refused,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        try (Writer out = response.getWriter()) {
            out.append(Csv.BYTE_ORDER_MARK);
            Csv csv = new Csv(out);
            csv.row(List.of("position", "at", "account", "route", "relation", "target", "status"));
            Long before = null;
            List<Asked> lines;
            do {
                lines = trail.lines(question(account, relation, refused, before), AT_ONCE);
                lines.forEach(line -> csv.row(cells(line)));
                before = lines.isEmpty() ? null : (Long) lines.getLast().position();
            } while (lines.size() == AT_ONCE);
        }
    }

    @PostMapping("/settings/audit/days")
    public String days(Visitor visitor, @RequestParam int days, RedirectAttributes flash) {
        var messages = sentences.in(visitor.language()).messages();
        try {
            trail.keep(days);
            flash.addFlashAttribute("said", messages.say("audit.days.set", String.valueOf(days)));
        } catch (IllegalArgumentException _) {
            flash.addFlashAttribute("wrong", messages.say("audit.days.wrong"));
        }
        return "redirect:/settings/audit";
    }

    private static AuditTrail.Question question(
            String account, String relation, boolean refused, @Nullable Long before) {
        return new AuditTrail.Question(
                account.isBlank() ? null : account.strip(),
                relation.isBlank() ? null : relation.strip(),
                refused,
                before);
    }

    private static List<Object> cells(Asked line) {
        return List.of(
                line.position(),
                line.at(),
                line.account(),
                line.route(),
                line.relation(),
                line.target(),
                line.status());
    }
}
