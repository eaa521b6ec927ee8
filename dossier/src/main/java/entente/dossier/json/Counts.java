package entente.dossier.json;

import entente.domain.Status;
import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Completion;
import entente.domain.follow.Disposition;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.domain.relation.Review;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A relation in figures, as Vietnamese offices count: on time or late, open in time or past due.
 */
final class Counts {
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private Counts() {
        for (String name :
                new String[] {
                    "sessions",
                    "doneOnTime",
                    "doneLate",
                    "doneUndated",
                    "openInTime",
                    "pastDue",
                    "undone",
                    "noWord",
                    "noDate",
                    "closed",
                    "directions",
                    "requests",
                    "pending",
                    "suggested"
                }) {
            counts.put(name, 0);
        }
    }

    /** Each count under its key, in the order of docs/export.md. */
    static Map<String, Integer> of(Chronicle chronicle, LocalDate on) {
        Counts counts = new Counts();
        chronicle.series().stream()
                .flatMap(series -> series.sessions().stream())
                .filter(session -> session.status() == Status.HELD)
                .forEach(_ -> counts.add("sessions"));
        chronicle.tracked().forEach(tracked -> counts.add(tracked, on));
        return counts.counts;
    }

    private void add(Tracked tracked, LocalDate on) {
        switch (tracked.standing()) {
            case COMMITMENT -> commitment(tracked, on);
            case DIRECTION -> add("directions");
            case REQUEST -> add("requests");
        }
        if (tracked.review() == Review.PENDING) {
            add("pending");
        }
        Fulfilment kept = tracked.keptBy();
        if (kept != null && kept.state() == Fulfilment.State.SUGGESTED) {
            add("suggested");
        }
    }

    private void commitment(Tracked tracked, LocalDate on) {
        switch (tracked.disposition()) {
            case Disposition.Active _, Disposition.Extended _ -> followed(tracked, on);
            case Disposition.Superseded _, Disposition.Dropped _, Disposition.NotACommitment _ ->
                    add("closed");
        }
    }

    private void followed(Tracked tracked, LocalDate on) {
        Timeliness timeliness = tracked.timeliness(on);
        switch (timeliness) {
            case NO_DATE ->
                    add(tracked.completion() == Completion.COMPLETE ? "doneUndated" : "noDate");
            case IN_TIME -> add("openInTime");
            case PAST_DUE_NO_WORD -> add("noWord");
            case OVERDUE -> add("undone");
            case DONE_ON_TIME -> add("doneOnTime");
            case DONE_LATE -> add("doneLate");
        }
        if (timeliness == Timeliness.PAST_DUE_NO_WORD || timeliness == Timeliness.OVERDUE) {
            add("pastDue");
        }
    }

    private void add(String name) {
        counts.merge(name, 1, Integer::sum);
    }
}
