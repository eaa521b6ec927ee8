package entente.domain.series.joining;

import entente.domain.Mechanism;
import entente.domain.MechanismKind;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.series.MechanismId;
import entente.domain.series.telling.Round;
import entente.domain.series.telling.Telling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Brings the tellings of all reports together, each of one meeting in one round. */
public final class Joining {
    private final Map<MechanismId, List<Telling>> levelled = new TreeMap<>();
    private final Map<MechanismKind, List<Telling>> unlevelled = new EnumMap<>(MechanismKind.class);
    private final List<Telling> encounters = new ArrayList<>();

    private Joining(List<Telling> tellings) {
        for (Telling telling : tellings) {
            Mechanism mechanism = telling.meeting().mechanism();
            if (mechanism == null) {
                encounters.add(telling);
            } else if (mechanism.level() == null) {
                unlevelled.computeIfAbsent(mechanism.kind(), k -> new ArrayList<>()).add(telling);
            } else {
                levelled.computeIfAbsent(MechanismId.of(mechanism), id -> new ArrayList<>())
                        .add(telling);
            }
        }
    }

    /**
     * The rounds of all mechanisms in their order, then the encounters.
     *
     * @param same findings that an officer takes for one meeting
     * @param apart findings that an officer takes for several
     */
    public static List<Round> of(
            Relation relation,
            List<Filing> filings,
            List<Set<FindingId>> same,
            List<Set<FindingId>> apart) {
        List<Telling> tellings =
                filings.stream().flatMap(filing -> Telling.in(filing, relation)).sorted().toList();
        List<Round> rounds = new Joining(tellings).rounds(new Participants(relation, filings));
        List<Round> decided = Officers.decide(rounds, same, apart);
        checkNumbers(decided);
        return decided;
    }

    private List<Round> rounds(Participants participants) {
        List<Round> rounds = new ArrayList<>();
        levelled.forEach((id, tellings) -> rounds.addAll(new Rounds(id, tellings).all()));
        unlevelled.forEach(
                (kind, tellings) -> rounds.addAll(joinUnlevelled(kind, tellings, rounds)));
        rounds.addAll(Encounters.of(encounters, participants));
        return rounds;
    }

    /**
     * Those that are of no session at a known level, nor of one that a series lacks, are a
     * mechanism of their own.
     */
    private static List<Round> joinUnlevelled(
            MechanismKind kind, List<Telling> tellings, List<Round> rounds) {
        List<Round> known = rounds.stream().filter(round -> isOf(kind, round)).toList();
        List<Telling> left = new Unlevelled(known).join(tellings);
        List<Round> lacked = new FreeNumbers(known).open(left);
        Set<Telling> joined =
                lacked.stream()
                        .flatMap(round -> round.tellings().stream())
                        .collect(Collectors.toSet());
        List<Telling> unjoined = left.stream().filter(each -> !joined.contains(each)).toList();
        List<Round> all = new ArrayList<>(lacked);
        all.addAll(
                new Rounds(new MechanismId(kind, null), new Unlevelled(lacked).join(unjoined))
                        .all());
        return all;
    }

    private static boolean isOf(MechanismKind kind, Round round) {
        MechanismId mechanism = round.mechanism();
        return mechanism != null && mechanism.kind() == kind;
    }

    /** Once more, for a round may have gained or lost a time since its number was checked. */
    private static void checkNumbers(List<Round> rounds) {
        Map<MechanismId, List<Round>> byMechanism = new TreeMap<>();
        for (Round round : rounds) {
            MechanismId mechanism = round.mechanism();
            if (mechanism != null) {
                round.believeAll();
                byMechanism.computeIfAbsent(mechanism, id -> new ArrayList<>()).add(round);
            }
        }
        byMechanism.values().forEach(RisingNumbers::check);
    }
}
