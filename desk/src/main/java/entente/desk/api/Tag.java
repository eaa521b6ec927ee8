package entente.desk.api;

import entente.desk.own.Own;
import entente.register.View;
import entente.register.account.Scope;
import java.time.Clock;
import java.time.Duration;
import java.util.TreeSet;

/**
 * By what an answer is known: the same address, the same log as far as it can be seen, and the same
 * days in all relations' zones give the same answer.
 */
final class Tag {
    /** In no zone does a day begin between two of these. */
    private static final long MOMENT = Duration.ofMinutes(15).toSeconds();

    private static final int LENGTH = 22;

    private Tag() {}

    /**
     * To be made before the answer: what is written between the two makes the tag too old, never
     * the answer.
     *
     * @param changed how far the log goes of what is told
     */
    static String of(View view, long changed, Clock clock) {
        Scope scope = view.scope();
        String seen = scope.relations() == null ? "*" : new TreeSet<>(scope.relations()).toString();
        long moment = clock.instant().getEpochSecond() / MOMENT;
        return Own.digest(changed + "|" + moment + "|" + seen).substring(0, LENGTH);
    }
}
