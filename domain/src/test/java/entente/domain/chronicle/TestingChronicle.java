package entente.domain.chronicle;

import entente.domain.decision.Decided;
import entente.domain.decision.Decision;
import entente.domain.follow.Tracked;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.TestingReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Chronicles of LAO-VNM from a few reports and decisions. */
final class TestingChronicle {
    static final Relation RELATION = Relation.parse("LAO-VNM");

    private TestingChronicle() {}

    static Chronicle account(TestingReport... reports) {
        return account(List.of(), reports);
    }

    static Chronicle account(List<Decision> decisions, TestingReport... reports) {
        List<Filing> filings = Arrays.stream(reports).map(TestingReport::filing).toList();
        return Chronicles.of(new Material(RELATION, filings, decided(decisions)));
    }

    /** One a day from 1 January 2024 on. */
    static List<Decided> decided(List<Decision> decisions) {
        List<Decided> decided = new ArrayList<>();
        for (Decision decision : decisions) {
            long position = decided.size() + 1L;
            Instant at = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(86_400 * (position - 1));
            decided.add(new Decided(position, "officer", at, decision));
        }
        return decided;
    }

    /** The one with a saying of that name. */
    static Tracked tracked(Chronicle chronicle, FindingId saying) {
        return chronicle.tracked().stream()
                .filter(each -> each.sayings().stream().anyMatch(s -> s.id().equals(saying)))
                .findFirst()
                .orElseThrow();
    }
}
