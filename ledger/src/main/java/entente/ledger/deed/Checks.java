package entente.ledger.deed;

import entente.ledger.Malformed;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the parts of a deed have to be to each other. */
final class Checks {
    private static final int MOST_TAKES = 256;
    private static final int MOST_SCOPES = 64;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Checks() {}

    static void fold(int version) {
        if (version < 1) {
            throw new Malformed(
                    "The fold's version (%d) is not 1 or more. Maybe it was left empty."
                            .formatted(version));
        }
    }

    static void takes(Effect effect, List<Take> takes) {
        if (takes.isEmpty() || takes.size() > MOST_TAKES) {
            throw new Malformed(
                    "The proposal takes %d subjects, not 1 to %d. Maybe it should be two proposals."
                            .formatted(takes.size(), MOST_TAKES));
        }
        if (takes.stream().map(Take::subject).distinct().count() < takes.size()) {
            throw new Malformed(
                    "The proposal takes a subject twice. Maybe two commitments have one name.");
        }
        if ((effect == Effect.AGREE) != (takes.getFirst().base() == null)) {
            throw new Malformed(
                    "The proposal must name the version that it changes, and none if it is the first. Maybe its effect is wrong.");
        }
    }

    static void powers(List<String> scope, @Nullable String until) {
        if (scope.size() > MOST_SCOPES) {
            throw new Malformed(
                    "The full powers have %d scopes and may have %d. Maybe a wider one does."
                            .formatted(scope.size(), MOST_SCOPES));
        }
        scope.stream().filter(part -> !part.isEmpty()).forEach(Subject::new);
        if (until != null && !DAY.matcher(until).matches()) {
            throw new Malformed(
                    "The day on which the full powers end is no date. Maybe the month was written as a word.");
        }
    }
}
