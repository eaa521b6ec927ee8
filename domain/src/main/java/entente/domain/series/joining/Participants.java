package entente.domain.series.joining;

import entente.domain.Party;
import entente.domain.Person;
import entente.domain.people.Spelling;
import entente.domain.relation.Filing;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.series.telling.Telling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whom reports name, where they are about the meeting in question. */
final class Participants {
    private final Relation relation;
    private final Map<ReportId, Filing> filings = new HashMap<>();
    private final Map<ReportId, Map<Party, List<Spelling>>> names = new HashMap<>();

    Participants(Relation relation, List<Filing> filings) {
        this.relation = relation;
        filings.forEach(filing -> this.filings.put(filing.id(), filing));
    }

    /**
     * Whether two reports that are each about the meeting name nobody in common on either side, as
     * those on the presidents' and on the ministers' talks of one day do. Names in different
     * scripts tell nothing.
     */
    boolean differ(Telling one, Telling other) {
        return one.isSubject()
                && other.isSubject()
                && differ(relation.first(), one, other)
                && differ(relation.second(), one, other);
    }

    private boolean differ(Party party, Telling one, Telling other) {
        List<Spelling> mine = names(one).getOrDefault(party, List.of());
        List<Spelling> theirs = names(other).getOrDefault(party, List.of());
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && mine.stream()
                        .noneMatch(
                                name ->
                                        theirs.stream()
                                                .anyMatch(
                                                        each ->
                                                                !name.isOfTheScriptOf(each)
                                                                        || name.isLike(each)));
    }

    private Map<Party, List<Spelling>> names(Telling telling) {
        return names.computeIfAbsent(telling.report(), this::read);
    }

    private Map<Party, List<Spelling>> read(ReportId report) {
        Map<Party, List<Spelling>> byParty = new HashMap<>();
        Filing filing = filings.get(report);
        if (filing != null) {
            filing.all(Person.class)
                    .map(filed -> filed.finding())
                    .filter(person -> person.party() != null)
                    .forEach(
                            person ->
                                    byParty.computeIfAbsent(
                                                    person.party(), party -> new ArrayList<>())
                                            .add(Spelling.of(person.name())));
        }
        return byParty;
    }
}
