package entente.desk.log;

import entente.desk.download.Download;
import entente.desk.right.Right;
import entente.desk.site.Sentences;
import entente.desk.visit.Visitor;
import entente.register.View;
import entente.register.entry.Logged;
import entente.words.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was entered in the visitor's relations, as a file: the newest, in the visitor's words. */
@Controller
public final class LogExport {
    private static final int MOST = 10_000;
    private static final int AT_ONCE = 100;
    private static final List<String> COLUMNS =
            List.of("position,at,author,what,quotes,more,report,title,undone".split(","));

    private final Sentences sentences;

    LogExport(Sentences sentences) {
        this.sentences = sentences;
    }

    /** As a table or as JSON, by the ending. */
    @GetMapping("/log/export/{table}")
    public ResponseEntity<byte[]> export(@PathVariable String table, Visitor visitor) {
        return Download.listed(
                "log",
                table,
                COLUMNS,
                rows(visitor.view(Right.OFFICER), sentences.in(visitor.language())));
    }

    /** Page by page: the reports that entries are about are not in memory all at once. */
    private static List<List<@Nullable Object>> rows(View own, Wording wording) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<Logged> page = own.log(Long.MAX_VALUE, AT_ONCE);
        while (!page.isEmpty() && rows.size() < MOST) {
            EntryLines lines = new EntryLines(own, wording);
            page.forEach(logged -> rows.add(cells(lines.of(logged))));
            page = own.log(page.getLast().position(), AT_ONCE);
        }
        return rows;
    }

    private static List<@Nullable Object> cells(EntryLine line) {
        return Arrays.asList(
                line.position(),
                line.at(),
                line.author(),
                line.what(),
                String.join("; ", line.quotes()),
                line.more(),
                line.report(),
                line.title(),
                line.taken());
    }
}
