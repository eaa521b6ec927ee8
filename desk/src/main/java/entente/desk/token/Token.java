package entente.desk.token;

import entente.desk.right.Right;
import entente.domain.relation.Relation;
import java.time.Instant;
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
        @Nullable Instant used) {}
