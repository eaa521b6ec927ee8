package entente.register.entry;

import entente.domain.decision.Decision;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
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
     */
    record Ruled(Decision decision, @Nullable String findings, List<Relation> relations)
            implements Entry {
        public Ruled {
            relations = List.copyOf(relations);
        }
    }

    /** A decision does not hold any more; an undoing can be undone too. */
    record Undone(long position) implements Entry {}

    /**
     * Bodies and blobs were erased for good; every proof still holds without them.
     *
     * @param positions of the entries whose bodies are gone
     * @param blobs addresses
     * @param reason as the officer gave it, without the person's name
     */
    record Erased(List<Long> positions, List<String> blobs, String reason) implements Entry {
        public Erased {
            positions = List.copyOf(positions);
            blobs = List.copyOf(blobs);
        }
    }
}
