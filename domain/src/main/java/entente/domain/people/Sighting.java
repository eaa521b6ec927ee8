package entente.domain.people;

import entente.domain.Party;
import entente.domain.relation.Cited;
import entente.domain.relation.ReportId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report's word that somebody was in an office.
 *
 * @param name as the report writes it
 * @param on the day; null where neither the meeting chaired nor the report has one
 * @param evidence never empty
 */
record Sighting(
        String name,
        @Nullable Party party,
        Office office,
        @Nullable LocalDate on,
        List<Cited> evidence) {
    /**
     * By day, those without one last; then by where they stand, so that no order of filing tells.
     */
    static final Comparator<Sighting> BY_TIME =
            Comparator.comparing(Sighting::on, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Sighting::report)
                    .thenComparing(sighting -> sighting.evidence.getFirst().evidence().start())
                    .thenComparing(Sighting::name)
                    .thenComparing(
                            sighting -> sighting.office.words(),
                            Comparator.nullsLast(Comparator.naturalOrder()));

    private ReportId report() {
        return evidence.getFirst().report();
    }

    Sighting of(Party known) {
        return new Sighting(name, known, office, on, evidence);
    }
}
