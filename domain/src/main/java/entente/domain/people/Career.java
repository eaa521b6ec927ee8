package entente.domain.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person's offices, one after the other. */
final class Career {
    /**
     * Years for which an earlier office's way of writing may come back while a later one is known:
     * reports go on calling a deputy prime minister who is foreign minister by the latter alone.
     */
    private static final int YEARS_BACK = 1;

    private final List<Term> terms = new ArrayList<>();

    /**
     * @param sightings by time
     */
    static List<Term> of(List<Sighting> sightings) {
        Career career = new Career();
        for (Sighting sighting : sightings) {
            career.termOf(sighting).add(sighting);
        }
        return career.joined();
    }

    private List<Term> joined() {
        List<Term> joined = new ArrayList<>();
        for (Term term : terms) {
            if (!joined.isEmpty() && joined.getLast().isAlso(term)) {
                joined.getLast().addAll(term);
            } else {
                joined.add(term);
            }
        }
        return joined;
    }

    /**
     * The office held, an earlier one that is meant again, or a new one. Where the comparison can't
     * tell (no office said, another language), it is the one that is held at the time.
     */
    private Term termOf(Sighting sighting) {
        Term held = terms.isEmpty() ? null : terms.getLast();
        Term earlier = earlier(sighting);
        if (held != null && held.to(sighting.office()) == Office.Likeness.SAME) {
            return held;
        }
        if (earlier != null) {
            return earlier;
        }
        if (held != null && held.to(sighting.office()) == Office.Likeness.UNKNOWN) {
            return held;
        }
        terms.add(new Term());
        return terms.getLast();
    }

    private @Nullable Term earlier(Sighting sighting) {
        for (Term term : terms.reversed()) {
            if (term.to(sighting.office()) == Office.Likeness.SAME
                    && isRecent(term.last(), sighting.on())) {
                return term;
            }
        }
        return null;
    }

    private static boolean isRecent(@Nullable LocalDate last, @Nullable LocalDate on) {
        return last == null || on == null || !last.plusYears(YEARS_BACK).isBefore(on);
    }
}
