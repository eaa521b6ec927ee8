package entente.domain.chronicle;

import entente.domain.follow.Tracked;
import entente.domain.follow.keeping.Matching;
import entente.domain.follow.keeping.Tellings;
import entente.domain.follow.said.Restating;
import entente.domain.follow.said.Said;
import entente.domain.follow.said.Sayings;
import entente.domain.follow.said.Undertaking;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.Kinship;
import entente.domain.series.Sessions.Joined;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every commitment, direction and request of a relation, followed to its end. */
final class Tracking {
    private Tracking() {}

    /** The earliest said first. */
    static List<Tracked> of(
            List<Filing> filings,
            Joined joined,
            Agreements agreements,
            Kinship kinship,
            Rulings rulings,
            Settings settings) {
        List<Said> said = Sayings.of(filings, joined.sessionOf(), agreements.nameOf());
        Matching matching =
                new Matching(
                        new Tellings(
                                filings,
                                joined.sessions(),
                                joined.sessionOf(),
                                agreements.nameOf()));
        Settling settling = new Settling(matching, rulings, settings);
        Map<FindingId, FindingId> heads = heads(kinship);
        return Restating.of(said, kinship).stream()
                .map(each -> Undertaking.of(each, head(each, heads)))
                .sorted(Comparator.comparing(each -> each.said().getFirst(), Said.EARLIEST_FIRST))
                .map(settling::settle)
                .toList();
    }

    /** What each merged finding is called by. */
    private static Map<FindingId, FindingId> heads(Kinship kinship) {
        Map<FindingId, FindingId> heads = new HashMap<>();
        for (List<FindingId> same : kinship.same()) {
            same.forEach(each -> heads.put(each, same.getFirst()));
        }
        return heads;
    }

    /** A merge's first gives the name, where it is still there; else what was said first. */
    private static FindingId head(List<Said> said, Map<FindingId, FindingId> heads) {
        List<FindingId> names = said.stream().map(Said::id).toList();
        return names.stream()
                .filter(heads::containsKey)
                .map(name -> heads.getOrDefault(name, name))
                .filter(names::contains)
                .findFirst()
                .orElseGet(names::getFirst);
    }
}
