package entente.register.filing;

import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.review.Difference;
import java.util.List;

/** What became of one report that was to be filed. */
public sealed interface Outcome {
    ReportId report();

    String file();

    /** It is new. */
    record New(ReportId report, String file, long position, List<Relation> relations)
            implements Outcome {}

    /** It was filed before, and read alike. */
    record Known(ReportId report, String file) implements Outcome {}

    /** It was filed before, and is read differently now. */
    record ReadAnew(
            ReportId report,
            String file,
            long position,
            List<Relation> relations,
            Difference difference)
            implements Outcome {}
}
