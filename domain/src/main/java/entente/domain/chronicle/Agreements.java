package entente.domain.chronicle;

import entente.domain.Agreement;
import entente.domain.AgreementLevel;
import entente.domain.When;
import entente.domain.follow.said.Folding;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.Kinship;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Agreements that several reports tell, each listed once: the same name but for marks and capitals,
 * at the same level, or what officers merged.
 *
 * @param listed each as its first report tells it, or the first that tells its period
 * @param nameOf the name under which each finding of an agreement is listed
 */
record Agreements(List<Filed<Agreement>> listed, Map<FindingId, FindingId> nameOf) {
    private record Name(String bare, AgreementLevel level) {}

    /**
     * @param filings in an order that does not depend on when they were filed
     */
    static Agreements of(List<Filing> filings, Kinship kinship) {
        Map<FindingId, Integer> merged = new HashMap<>();
        for (int set = 0; set < kinship.same().size(); set++) {
            for (FindingId each : kinship.same().get(set)) {
                merged.put(each, set);
            }
        }
        Map<Object, List<Filed<Agreement>>> groups = new LinkedHashMap<>();
        filings.stream()
                .flatMap(filing -> filing.all(Agreement.class))
                .forEach(each -> group(each, merged, kinship, groups));
        List<Filed<Agreement>> listed = new ArrayList<>();
        Map<FindingId, FindingId> nameOf = new HashMap<>();
        for (List<Filed<Agreement>> group : groups.values()) {
            Filed<Agreement> fullest = fullest(group);
            listed.add(fullest);
            group.forEach(each -> nameOf.put(each.id(), fullest.id()));
        }
        return new Agreements(listed, nameOf);
    }

    private static void group(
            Filed<Agreement> each,
            Map<FindingId, Integer> merged,
            Kinship kinship,
            Map<Object, List<Filed<Agreement>>> groups) {
        Agreement agreement = each.finding();
        Name name = new Name(Folding.bare(agreement.name()), agreement.level());
        Integer set = merged.get(each.id());
        Object key = set == null ? name : set;
        List<Filed<Agreement>> group = groups.computeIfAbsent(key, _ -> new ArrayList<>());
        if (group.stream().anyMatch(other -> kinship.parted(each.id(), other.id()))) {
            groups.put(each.id(), new ArrayList<>(List.of(each)));
        } else {
            group.add(each);
        }
    }

    private static Filed<Agreement> fullest(List<Filed<Agreement>> group) {
        return group.stream()
                .filter(each -> !each.finding().period().when().equals(When.UNSAID))
                .findFirst()
                .orElseGet(group::getFirst);
    }
}
