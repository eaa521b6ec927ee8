package entente.domain.series;

import entente.domain.Mechanism;
import entente.domain.Meeting;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What reports call a mechanism. */
public final class MechanismNames {
    private MechanismNames() {}

    /** The names of each mechanism, the one that most findings use first. */
    public static Map<MechanismId, List<String>> of(List<Filing> filings, Sessions.Joined joined) {
        Map<String, MechanismId> mechanisms = new HashMap<>();
        for (Session session : joined.sessions()) {
            if (session.mechanism() != null) {
                mechanisms.put(session.id(), session.mechanism());
            }
        }
        Map<MechanismId, Map<String, Integer>> counts = new TreeMap<>();
        for (Filing filing : filings) {
            filing.all(Meeting.class).forEach(filed -> count(filed, joined, mechanisms, counts));
        }
        Map<MechanismId, List<String>> names = new TreeMap<>();
        counts.forEach((mechanism, count) -> names.put(mechanism, commonestFirst(count)));
        return names;
    }

    private static void count(
            Filed<Meeting> filed,
            Sessions.Joined joined,
            Map<String, MechanismId> mechanisms,
            Map<MechanismId, Map<String, Integer>> counts) {
        String session = joined.sessionOf().get(filed.id());
        MechanismId id = session == null ? null : mechanisms.get(session);
        Mechanism mechanism = filed.finding().mechanism();
        if (id != null && mechanism != null && !mechanism.name().isBlank()) {
            counts.computeIfAbsent(id, m -> new TreeMap<>())
                    .merge(mechanism.name(), 1, Integer::sum);
        }
    }

    private static List<String> commonestFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
