package entente.domain.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One way of writing a name, with all that reports tell of whoever is so written. */
final class Bearer {
    /** Years between two sightings of one person in one office: a minister's term, generously. */
    private static final int YEARS_APART = 5;

    final Spelling spelling;

    /** Its words, the long ones with customs of spelling evened out. */
    final List<String> sounds;

    final List<Sighting> sightings = new ArrayList<>();
    private final Set<Office> offices = new LinkedHashSet<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    Bearer(String name) {
        spelling = Spelling.of(name);
        sounds =
                spelling.words().stream()
                        .map(word -> Romanised.isLong(word) ? Romanised.sound(word) : word)
                        .toList();
    }

    String name() {
        return spelling.name();
    }

    void add(Sighting sighting) {
        sightings.add(sighting);
        offices.add(sighting.office());
        LocalDate on = sighting.on();
        if (on != null) {
            first = first == null || on.isBefore(first) ? on : first;
            last = last == null || on.isAfter(last) ? on : last;
        }
    }

    /** Whether both may have been in one office, about the same time. */
    boolean sharesOfficeWith(Bearer other) {
        return isOfTheTimeOf(other) && (hasLikeOffice(other) || hasNone() || other.hasNone());
    }

    /** Whether both were in one office about the same time: what is not told does not count. */
    boolean heldOfficeWith(Bearer other) {
        return isOfTheTimeOf(other) && hasLikeOffice(other);
    }

    private boolean hasNone() {
        return offices.stream()
                .allMatch(office -> office.words() == null && office.level() == null);
    }

    private boolean hasLikeOffice(Bearer other) {
        return offices.stream()
                .anyMatch(
                        mine ->
                                other.offices.stream()
                                        .anyMatch(
                                                theirs -> mine.to(theirs) == Office.Likeness.SAME));
    }

    private boolean isOfTheTimeOf(Bearer other) {
        if (first == null || last == null || other.first == null || other.last == null) {
            return true;
        }
        return !first.minusYears(YEARS_APART).isAfter(other.last)
                && !other.first.minusYears(YEARS_APART).isAfter(last);
    }
}
