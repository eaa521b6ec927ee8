package entente.register.search;

import entente.domain.Area;
import entente.domain.When;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be found, as in a library's catalogue.
 *
 * @param title see {@link Hit}
 * @param text all in which words are sought, the title too where it is to be found by it
 * @param statuses words of {@link Statuses} that do not depend on today
 * @param bodies ids
 * @param openTo the last day on which an open commitment is in time; null for all else
 */
record Card(
        HitKind kind,
        List<Relation> relations,
        String target,
        @Nullable ReportId report,
        String title,
        String text,
        When when,
        List<Area> areas,
        List<String> statuses,
        List<String> bodies,
        @Nullable LocalDate openTo) {
    /** A card that only words, relations and times find. */
    static Card plain(
            HitKind kind,
            List<Relation> relations,
            String target,
            @Nullable ReportId report,
            String title,
            String text,
            When when) {
        return new Card(
                kind, relations, target, report, title, text, when, List.of(), List.of(), List.of(),
                null);
    }
}
