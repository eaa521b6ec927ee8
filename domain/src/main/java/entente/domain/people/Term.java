package entente.domain.people;

import entente.domain.Party;
import entente.domain.When;
import entente.domain.relation.Cited;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An office while its holder's sightings are gathered, in the order of time. */
final class Term {
    private final Set<Office> offices = new LinkedHashSet<>();
    private final Set<Cited> evidence = new LinkedHashSet<>();
    private @Nullable String newest;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** The last day on which it was seen; null where no sighting has a day. */
    @Nullable LocalDate last() {
        return to;
    }

    void add(Sighting sighting) {
        offices.add(sighting.office());
        evidence.addAll(sighting.evidence());
        newest = sighting.office().words() == null ? newest : sighting.office().words();
        from = from == null ? sighting.on() : from;
        to = sighting.on() == null ? to : sighting.on();
    }

    /**
     * SAME where any way of writing it, or a part of it, is; OTHER where none is and one is
     * another.
     */
    Office.Likeness to(Office office) {
        Office.Likeness likeness = Office.Likeness.UNKNOWN;
        for (Office mine : offices) {
            Office.Likeness told = mine.to(office);
            if (told == Office.Likeness.SAME || office.isPartOf(mine)) {
                return Office.Likeness.SAME;
            }
            likeness = told == Office.Likeness.OTHER ? told : likeness;
        }
        return likeness;
    }

    /**
     * Whether a term that began later is this one under a fuller name: reports of one day write it
     * both ways, so nobody gained an office in between.
     */
    boolean isAlso(Term later) {
        boolean overlap = to != null && later.from != null && !to.isBefore(later.from);
        return overlap
                && offices.stream()
                        .anyMatch(mine -> later.offices.stream().anyMatch(mine::isPartOf));
    }

    /** Takes over all that was seen of a later term. */
    void addAll(Term later) {
        offices.addAll(later.offices);
        evidence.addAll(later.evidence);
        newest = later.newest == null ? newest : later.newest;
        boolean longer = to == null || later.to != null && later.to.isAfter(to);
        to = longer ? later.to : to;
    }

    Tenure tenure(String name, List<Tenure.Variant> variants, @Nullable Party party) {
        When seen = from == null || to == null ? When.UNSAID : new When.Within(from, to);
        return new Tenure(name, variants, party, newest, seen, List.copyOf(evidence));
    }
}
