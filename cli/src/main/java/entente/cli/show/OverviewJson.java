package entente.cli.show;

import entente.domain.When;
import entente.domain.follow.Timeliness;
import entente.dossier.json.Line;
import entente.register.account.DueSession;
import entente.register.account.Overview;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A relation in figures and the sessions that are due, as objects (docs/show.md). */
final class OverviewJson {
    private OverviewJson() {}

    static String line(Overview overview) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("relation", overview.relation().toString());
        line.put("sessions", overview.sessions());
        line.put("doneOnTime", overview.doneOnTime());
        line.put("doneLate", overview.doneLate());
        line.put("openInTime", overview.openInTime());
        line.put("pastDue", overview.pastDue());
        line.put("overdue", overview.undone());
        line.put("pastDueNoWord", overview.noWord());
        line.put("openUndated", overview.noDate());
        line.put("directions", overview.directions());
        line.put("requests", overview.requests());
        line.put("pending", overview.pending());
        line.put("suggested", overview.suggested());
        line.put("next", overview.next().stream().map(OverviewJson::session).toList());
        return Line.of(line);
    }

    static Map<String, @Nullable Object> session(DueSession due) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("relation", due.relation().toString());
        object.put("mechanism", due.mechanism().toString());
        object.put("session", due.session());
        object.put("ordinal", due.ordinal());
        object.put("when", when(due.window()));
        object.put("host", due.host() == null ? null : due.host().code());
        object.put("ground", due.ground().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return object;
    }

    /** As findings write a time. */
    static @Nullable Map<String, @Nullable Object> when(When when) {
        LocalDate last = Timeliness.lastDay(when);
        if (last == null) {
            return null;
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("from", when instanceof When.Within within ? within.from().toString() : null);
        object.put("to", last.toString());
        return object;
    }
}
