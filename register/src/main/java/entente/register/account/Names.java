package entente.register.account;

import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** From what a person types to what it means. */
final class Names {
    /** Candidates that a complaint lists. */
    private static final int LISTED = 4;

    private final Handle handle;
    private final Scope scope;

    Names(Handle handle, Scope scope) {
        this.handle = handle;
        this.scope = scope;
    }

    /**
     * What a finding's name or its beginning leads to.
     *
     * @throws Trouble when nothing or more than one finding is named so
     */
    Named finding(String typed) {
        String beginning = typed.strip().toLowerCase(Locale.ROOT);
        List<Named> found =
                beginning.matches("[a-z]-[0-9a-z]{1,13}") ? beginningWith(beginning) : List.of();
        if (found.isEmpty()) {
            throw new Trouble(Kind.NO_SUCH_FINDING, typed);
        }
        if (found.stream().map(Named::finding).distinct().count() > 1) {
            throw new Trouble(
                    Kind.AMBIGUOUS_FINDING,
                    typed,
                    found.stream()
                            .map(named -> named.finding().brief())
                            .distinct()
                            .limit(LISTED)
                            .collect(Collectors.joining(", ")));
        }
        return found.getFirst();
    }

    /**
     * The report whose address begins so.
     *
     * @throws Trouble when no report's or more than one's does
     */
    ReportId report(String typed) {
        String beginning = typed.strip().toLowerCase(Locale.ROOT);
        List<String> found =
                beginning.matches("[0-9a-f]{4,64}")
                        ? handle.createQuery(
                                        "SELECT sha256 FROM report WHERE sha256 >= :low AND sha256 < :high AND "
                                                + Reports.in(scope)
                                                + " ORDER BY sha256 LIMIT 2")
                                .bind("low", beginning)
                                .bind("high", beginning + "g")
                                .mapTo(String.class)
                                .list()
                        : List.of();
        if (found.size() != 1) {
            throw new Trouble(Kind.NO_SUCH_REPORT, typed);
        }
        return new ReportId(found.getFirst());
    }

    private List<Named> beginningWith(String beginning) {
        return handle.createQuery(
                        "SELECT id, relation, target, report FROM finding WHERE id >= :low AND id <= :high AND "
                                + scope.on("relation")
                                + " ORDER BY id, relation LIMIT 20")
                .bind("low", beginning)
                .bind("high", beginning + "z".repeat(14))
                .map(
                        (row, _) ->
                                new Named(
                                        new FindingId(row.getString("id")),
                                        Relation.parse(row.getString("relation")),
                                        row.getString("target"),
                                        new ReportId(row.getString("report"))))
                .list();
    }
}
