package entente.domain.follow.keeping;

import entente.domain.Finding;
import entente.domain.When;
import entente.domain.follow.said.Said;
import entente.domain.follow.said.Undertaking;
import entente.domain.relation.Cited;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finding and the report that tells it.
 *
 * @param day the day on which the report speaks; null where it is not known
 */
record Telling<F extends Finding>(Filed<F> filed, Filing filing, @Nullable LocalDate day) {
    F finding() {
        return filed.finding();
    }

    Cited words() {
        return Cited.of(filing.id(), finding());
    }

    /** The newest saying before it, told by another report; empty where there is none. */
    Optional<Said> promise(Undertaking undertaking) {
        return undertaking.said().reversed().stream()
                .filter(said -> !said.filing().id().equals(filing.id()) && said.before(day))
                .findFirst();
    }

    /** What is known about when it was done: after the promise, and by the day of the report. */
    When since(Said promise) {
        if (day == null) {
            return When.UNSAID;
        }
        return since(promise, day);
    }

    /** From a promise to the day by which it was done; an officer may name what came before it. */
    static When since(Said promise, LocalDate day) {
        LocalDate from = promise.day();
        return from == null || from.isAfter(day) ? new When.By(day) : new When.Within(from, day);
    }
}
