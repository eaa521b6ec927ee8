package entente.desk.setting;

import entente.desk.audit.Asked;
import entente.desk.audit.AuditTrail;
import entente.desk.download.Download;
import entente.desk.site.Sentences;
import entente.desk.visit.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was asked to be done, for administrators. */
@Controller
public final class AuditPage {
    private static final int LINES = 100;
    private static final int AT_ONCE = 1000;
    private static final Set<String> TABLES = Set.of("audit.csv", "audit.json");
    private static final List<String> COLUMNS =
            List.of("position,at,account,route,relation,target,status".split(","));

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

    /** As a table or as JSON, by the ending; page by page, for a trail is long. */
    @GetMapping("/settings/audit/export/{table}")
    public void export(
            @PathVariable String table,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String relation,
            @RequestParam(defaultValue = "false") boolean refused,
            HttpServletResponse response)
            throws IOException {
        if (!TABLES.contains(table)) {
            throw new NotThere();
        }
        Stream<List<@Nullable Object>> rows =
                Stream.iterate(
                                trail.lines(question(account, relation, refused, null), AT_ONCE),
                                page -> !page.isEmpty(),
                                page ->
                                        trail.lines(
                                                question(
                                                        account,
                                                        relation,
                                                        refused,
                                                        page.getLast().position()),
                                                AT_ONCE))
                        .flatMap(List::stream)
                        .map(AuditPage::cells);
        Download.rows("entente-" + table, COLUMNS, rows, response);
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

    private static List<@Nullable Object> cells(Asked line) {
        return Arrays.asList(
                line.position(),
                line.at(),
                line.account(),
                line.route(),
                line.relation(),
                line.target(),
                line.status());
    }
}
