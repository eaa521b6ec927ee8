package entente.domain.relation;

import entente.domain.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Two parties, in the order of their codes so that neither comes first by rank: LAO-VNM.
 *
 * @throws IllegalArgumentException when both are the same party
 */
public record Relation(Party first, Party second) implements Comparable<Relation> {
    public Relation {
        if (first.equals(second)) {
            throw new IllegalArgumentException(
                    "The relation (%s-%s) has one party only. Maybe the other one was meant."
                            .formatted(first, second));
        }
        if (first.compareTo(second) > 0) {
            Party earlier = second;
            second = first;
            first = earlier;
        }
    }

    /**
     * The relation that is written like "LAO-VNM", in either order and either case.
     *
     * @throws IllegalArgumentException when it is no two codes joined by a hyphen
     */
    public static Relation parse(String written) {
        String[] codes = written.strip().toUpperCase(java.util.Locale.ROOT).split("[-–]", -1);
        if (codes.length != 2) {
            throw new IllegalArgumentException(
                    "The relation (%s) is not two parties. Maybe two codes joined by a hyphen, such as LAO-VNM."
                            .formatted(written));
        }
        return new Relation(new Party(codes[0]), new Party(codes[1]));
    }

    /** Every pair among the parties: a meeting of more than two is shown under each pair. */
    public static List<Relation> among(List<Party> parties) {
        if (parties.size() < 2) {
            return List.of();
        }
        List<Party> sorted = List.copyOf(new TreeSet<>(parties));
        List<Relation> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (Party other : sorted.subList(i + 1, sorted.size())) {
                pairs.add(new Relation(sorted.get(i), other));
            }
        }
        return pairs;
    }

    public boolean has(Party party) {
        return first.equals(party) || second.equals(party);
    }

    /** The other side. */
    public Party other(Party party) {
        return first.equals(party) ? second : first;
    }

    @Override
    public int compareTo(Relation other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }

    /** As written: "LAO-VNM". */
    @Override
    public String toString() {
        return first + "-" + second;
    }
}
