package entente.register.account;

import entente.domain.When;
import entente.domain.follow.Timeliness;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Times as two columns of ISO 8601 days, in which the alphabet's order is time's. */
final class Days {
    private Days() {}

    /** The first day; null where none is said. */
    static @Nullable String from(When when) {
        return when instanceof When.Within(LocalDate from, LocalDate _) ? from.toString() : null;
    }

    /** The last day; null where no time is set. */
    static @Nullable String to(When when) {
        LocalDate last = Timeliness.lastDay(when);
        return last == null ? null : last.toString();
    }

    static When when(@Nullable String from, @Nullable String to) {
        if (to == null) {
            return When.UNSAID;
        }
        LocalDate last = LocalDate.parse(to);
        return from == null ? new When.By(last) : new When.Within(LocalDate.parse(from), last);
    }
}
