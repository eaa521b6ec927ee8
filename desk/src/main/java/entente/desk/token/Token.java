package entente.desk.token;

import entente.desk.right.Right;
import entente.domain.When;
import entente.domain.relation.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a program comes in with. Its secret is shown once and kept as a digest.
 *
 * @param account the name of the account in whose name it acts
 * @param label what people call it
 * @param right the most that it may, as long as its account may it
 * @param relation the only one that it sees; null for all of its account
 * @param until when it ends
 * @param used when it came in last, to the hour; null for never
 */
public record Token(
        long id,
        String account,
        String label,
        Right right,
        @Nullable Relation relation,
        Instant until,
        @Nullable Instant used) {
    /** The last day on which it lets in. */
    public When last() {
        return day(until.minusMillis(1));
    }

    /** The day on which it was used last; unsaid for never. */
    public When lately() {
        return used == null ? When.UNSAID : day(used);
    }

    private static When day(Instant instant) {
        return When.on(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }
}
