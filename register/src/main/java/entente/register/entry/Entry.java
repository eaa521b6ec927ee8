package entente.register.entry;

import entente.domain.decision.Decision;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one entry of the private log says. */
public sealed interface Entry {
    /**
     * A report was filed, or read anew.
     *
     * @param file its name when it was filed
     * @param reader the version of the program that read it
     * @param findings address of the findings' blob, in the contract's JSON
     * @param relations whom the findings concern, sorted
     */
    record Filed(
            ReportId report, String file, String reader, String findings, List<Relation> relations)
            implements Entry {
        public Filed {
            relations = List.copyOf(relations);
        }
    }

    /**
     * An officer decided something.
     *
     * @param findings address of the blob with the findings that the decision carries; null for
     *     none
     * @param relations whom it concerns, sorted; none for what concerns all
     * @param instead of which decision it stands; null for a decision of its own
     */
    record Ruled(
            Decision decision,
            @Nullable String findings,
            List<Relation> relations,
            @Nullable Instead instead)
            implements Entry {
        public Ruled {
            relations = List.copyOf(relations);
        }
    }

    /**
     * What a decision was before a person's name was erased from it: it holds in that place, and
     * whoever made it made it still.
     */
    record Instead(long position, String author, Instant at) {}

    /**
     * A decision does not hold any more; an undoing can be undone too.
     *
     * @param relations whom the decision concerned, sorted: told here since its body may be erased
     */
    record Undone(long position, List<Relation> relations) implements Entry {
        public Undone {
            relations = List.copyOf(relations);
        }
    }

    /**
     * Bodies and blobs were erased for good; every proof still holds without them.
     *
     * @param positions of the entries whose bodies are gone
     * @param blobs addresses
     * @param reason as the officer gave it, without the person's name
     * @param relations whom the entries concerned, sorted: their accounts are made anew
     */
    record Erased(List<Long> positions, List<String> blobs, String reason, List<Relation> relations)
            implements Entry {
        public Erased {
            positions = List.copyOf(positions);
            blobs = List.copyOf(blobs);
            relations = List.copyOf(relations);
        }
    }
}
