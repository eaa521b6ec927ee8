package entente.register.care;

import entente.domain.relation.ReportId;
import java.util.List;

/**
 * What an erasure did.
 *
 * @param reports that named the person; each was filed again with the name blacked out
 * @param documents that are gone for good
 * @param position of the entry that records it; -1 where nobody was named so
 */
public record Erasure(List<ReportId> reports, int documents, long position) {
    public Erasure {
        reports = List.copyOf(reports);
    }
}
