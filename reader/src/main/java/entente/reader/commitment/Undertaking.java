package entente.reader.commitment;

import entente.domain.Dated;
import entente.domain.Mode;
import entente.domain.Party;
import entente.reader.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commitment while its evidence is still being gathered. */
final class Undertaking {
    final Mode mode;
    final List<Party> by;
    final List<Party> to;
    final Rule rule;

    /** The clauses that say it, the fullest first. */
    final List<Clause> clauses = new ArrayList<>();

    @Nullable String meeting;

    /** The words that say nothing but when it is due, where a table has such. */
    @Nullable Clause deadline;

    /** Whether those words give the last day ("deadline"), not only the time ("date"). */
    boolean last;

    Dated due = Dated.UNSAID;

    /** Whether only the headline says it so far. */
    boolean title;

    Undertaking(
            Mode mode,
            List<Party> by,
            List<Party> to,
            Rule rule,
            int from,
            int until,
            boolean title) {
        this.mode = mode;
        this.by = by;
        this.to = to;
        this.rule = rule;
        this.title = title;
        clauses.add(new Clause(from, until));
    }

    int from() {
        return clauses.getFirst().from();
    }

    /** Token after the last of the fullest clause. */
    int until() {
        return clauses.getFirst().to();
    }

    /** The first token of all that say it. */
    int first() {
        int first = from();
        for (Clause clause : clauses) {
            first = Math.min(first, clause.from());
        }
        return first;
    }
}
