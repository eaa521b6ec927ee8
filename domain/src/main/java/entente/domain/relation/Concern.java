package entente.domain.relation;

import entente.domain.Agreement;
import entente.domain.Channel;
import entente.domain.Commitment;
import entente.domain.Difficulty;
import entente.domain.Finding;
import entente.domain.Findings;
import entente.domain.Meeting;
import entente.domain.Observance;
import entente.domain.Party;
import entente.domain.Person;
import entente.domain.Programme;
import entente.domain.Project;
import entente.domain.Role;
import entente.domain.Statement;
import entente.domain.Visit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which relations a report concerns, and which of its findings concern which relation. */
public final class Concern {
    private Concern() {}

    /** Every pair of parties that meet, undertake or speak together, in their order. */
    public static Set<Relation> relationsOf(Findings findings) {
        return relations(
                Stream.<List<? extends Finding>>of(
                                findings.meetings(), findings.commitments(), findings.statements())
                        .<Finding>flatMap(List::stream)
                        .toList());
    }

    /** The same of a report as it stands after review. */
    public static Set<Relation> relationsOf(Filing filing) {
        return relations(found(filing));
    }

    private static Set<Relation> relations(List<Finding> findings) {
        Set<Relation> pairs = new TreeSet<>();
        findings.forEach(finding -> pairs.addAll(Relation.among(parties(finding))));
        return pairs;
    }

    /**
     * The report with only what concerns the relation: what names both parties, or one of them
     * alone in a report that is about this relation; and of an agreement, project, role or person,
     * whatever such a report tells that is no third party's.
     */
    public static Filing about(Relation relation, Filing filing) {
        boolean main = main(found(filing)).contains(relation);
        return new Filing(
                filing.id(),
                filing.file(),
                filing.report(),
                filing.findings().stream()
                        .filter(filed -> concerns(filed.finding(), relation, main))
                        .toList(),
                filing.doubts());
    }

    private static boolean concerns(Finding finding, Relation relation, boolean main) {
        return switch (finding) {
            case Meeting _ -> both(finding, relation);
            case Commitment _, Statement _ ->
                    both(finding, relation) || main && one(finding, relation);
            case Agreement _, Observance _, Project _, Difficulty _, Channel _ -> main;
            case Programme programme -> main && ofEither(programme.party(), relation);
            case Visit visit -> main && ofEither(visit.party(), relation);
            case Role role -> main && relation.has(role.party());
            case Person person -> main && ofEither(person.party(), relation);
        };
    }

    /** Of one of the two, or of nobody in particular. */
    private static boolean ofEither(@Nullable Party party, Relation relation) {
        return party == null || relation.has(party);
    }

    private static boolean both(Finding finding, Relation relation) {
        List<Party> parties = parties(finding);
        return parties.contains(relation.first()) && parties.contains(relation.second());
    }

    private static boolean one(Finding finding, Relation relation) {
        return parties(finding).stream().allMatch(relation::has);
    }

    /** The pairs whose report it is: of the meetings that it is about, else the commonest pair. */
    private static Set<Relation> main(List<Finding> findings) {
        Set<Relation> subjects = new HashSet<>();
        Map<Relation, Integer> told = new TreeMap<>();
        for (Finding finding : findings) {
            List<Relation> pairs = Relation.among(parties(finding));
            if (finding instanceof Meeting meeting && meeting.subject()) {
                subjects.addAll(pairs);
            }
            pairs.forEach(pair -> told.merge(pair, 1, Integer::sum));
        }
        if (!subjects.isEmpty()) {
            return subjects;
        }
        int most = told.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        told.values().removeIf(times -> times < most);
        return told.keySet();
    }

    private static List<Finding> found(Filing filing) {
        List<Finding> findings = new ArrayList<>();
        filing.findings().forEach(filed -> findings.add(filed.finding()));
        return findings;
    }

    private static List<Party> parties(Finding finding) {
        return switch (finding) {
            case Meeting meeting -> meeting.parties();
            case Commitment(_, _, List<Party> by, List<Party> to, _, _, _, _, _, _) ->
                    to.isEmpty() ? by : Stream.concat(by.stream(), to.stream()).toList();
            case Statement statement -> statement.by();
            case Agreement _,
                    Observance _,
                    Project _,
                    Role _,
                    Person _,
                    Programme _,
                    Difficulty _,
                    Channel _,
                    Visit _ ->
                    List.of();
        };
    }
}
