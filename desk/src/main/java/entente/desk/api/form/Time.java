package entente.desk.api.form;

import entente.domain.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time; null where none is said. */
@Told("A time as findings have it: closed intervals of days (ISO 8601).")
public record Time(
        @Told("Its first day; null where only the last is known.") @Nullable LocalDate from,
        @Told("Its last day.") LocalDate to)
        implements Form {
    /** Null where no time is said. */
    public static @Nullable Time of(When when) {
        return switch (when) {
            case When.Within(LocalDate from, LocalDate to) -> new Time(from, to);
            case When.By(LocalDate to) -> new Time(null, to);
            case When.Unsaid() -> null;
        };
    }
}
