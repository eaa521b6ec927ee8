package entente.desk.upcoming;

import entente.desk.download.Download;
import entente.desk.visit.Visitor;
import entente.domain.Level;
import entente.domain.When;
import entente.domain.follow.Timeliness;
import entente.dossier.Terms;
import entente.register.account.DueCommitment;
import entente.register.account.DueSession;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is due, as a file: as many as a spreadsheet is looked at with. */
@Controller
public final class DueExport {
    private static final int MOST = 10_000;
    private static final List<String> COLUMNS =
            List.of(
                    "relation,id,dueFrom,dueTo,completion,timeliness,review,bodies,suggestedKeeper,words"
                            .split(","));

    private static final List<String> SESSIONS =
            List.of("relation,mechanism,level,session,ordinal,from,to,host,ground".split(","));

    /** As a table or as JSON, by the ending: what was undertaken, or the sessions. */
    @GetMapping("/due/export/{table}")
    public ResponseEntity<byte[]> export(
            @PathVariable String table, DueFilter filter, Visitor visitor) {
        if (table.startsWith("sessions.")) {
            List<DueSession> due = DuePage.sessions(visitor.view(), filter, MOST);
            return Download.listed(
                    "sessions", table, SESSIONS, due.stream().map(DueExport::cells).toList());
        }
        List<DueCommitment> due = visitor.view().due(filter.question(MOST)).commitments();
        return Download.listed("due", table, COLUMNS, due.stream().map(DueExport::cells).toList());
    }

    private static List<@Nullable Object> cells(DueSession due) {
        Level level = due.mechanism().level();
        return Arrays.asList(
                due.relation(),
                due.mechanism().kind().word(),
                level == null ? null : level.word(),
                due.session(),
                due.ordinal(),
                due.window() instanceof When.Within within ? within.from() : null,
                Timeliness.lastDay(due.window()),
                due.host(),
                Terms.of(due.ground()));
    }

    private static List<@Nullable Object> cells(DueCommitment due) {
        return Arrays.asList(
                due.relation(),
                due.id(),
                due.due() instanceof When.Within within ? within.from() : null,
                Timeliness.lastDay(due.due()),
                due.completion().word(),
                due.timeliness().word(),
                due.review().word(),
                String.join("; ", due.bodies()),
                due.suggestedKeeper(),
                due.words());
    }
}
