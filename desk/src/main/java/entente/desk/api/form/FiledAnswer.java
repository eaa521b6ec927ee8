package entente.desk.api.form;

import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.account.Scope;
import entente.register.filing.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a report that was sent. */
@Told("What became of a report that was sent.")
public record FiledAnswer(
        ReportId report,
        String file,
        @Told(
                        "new; known: it was filed before and read alike; read-anew: it is read differently now.")
                String outcome,
        @Told("The log's entry; null where there is nothing new.") @Nullable Long entry,
        @Told("The relations that it tells of, of those that may be seen.")
                List<Relation> relations)
        implements Form {
    public static FiledAnswer of(Outcome outcome, Scope scope) {
        return switch (outcome) {
            case Outcome.New(var report, var file, long position, var relations) ->
                    new FiledAnswer(report, file, "new", position, seen(relations, scope));
            case Outcome.Known(var report, var file) ->
                    new FiledAnswer(report, file, "known", null, List.of());
            case Outcome.ReadAnew(var report, var file, long position, var relations, _) ->
                    new FiledAnswer(report, file, "read-anew", position, seen(relations, scope));
        };
    }

    private static List<Relation> seen(List<Relation> relations, Scope scope) {
        return relations.stream().filter(scope::admits).toList();
    }
}
