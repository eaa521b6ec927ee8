package entente.domain;

import java.time.LocalDate;

/** A time as a report gives it: closed intervals of ISO 8601 dates (contract, rule 10). */
public sealed interface When {
    /** The report sets no time ("at a mutually convenient date", "in the time to come"). */
    When UNSAID = new Unsaid();

    /** From the first to the last day, both included. */
    record Within(LocalDate from, LocalDate to) implements When {
        public Within {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(
                        "The interval (%s to %s) runs backwards. Maybe the two dates are swapped."
                                .formatted(from, to));
            }
        }
    }

    /** Not after the last day, from whenever ("by 2025", "before June"). */
    record By(LocalDate to) implements When {}

    /** No time is set. */
    record Unsaid() implements When {}

    /** One day. */
    static When on(LocalDate day) {
        return new Within(day, day);
    }
}
