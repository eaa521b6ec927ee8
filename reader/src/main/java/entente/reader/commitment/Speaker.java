package entente.reader.commitment;

import entente.domain.Party;
import entente.reader.lexicon.Hit;
import entente.reader.people.Named;
import entente.reader.people.Relation;
import java.util.List;

/** Who spoke last: whom "he", "it" and clauses without a subject stand for. */
final class Speaker {
    private final Relation relation;
    private Who last = Who.NOBODY;

    Speaker(Relation relation) {
        this.relation = relation;
    }

    void spoke(Who who) {
        if (!who.isNobody()) {
            last = who;
        }
    }

    /**
     * The party that a person speaks for: his own, or the other one where he is "his counterpart".
     */
    Who who(Named named) {
        Party party = named.party();
        if (party == null && named.counterpart() && last.isOne()) {
            party = relation.other(last.parties().getFirst());
        }
        if (party != null) {
            return new Who(List.of(party), true);
        }
        return new Who(last.isOne() ? last.parties() : List.of(), true);
    }

    /** The parties that a row of {@code sides.tsv} stands for. */
    Who who(Hit side) {
        return switch (side.value()) {
            case "both", "forum" -> new Who(relation.parties(), false);
            case "he" -> new Who(last.parties(), true);
            case "it" -> last.isOne() ? new Who(last.parties(), false) : Who.NOBODY;
            case "other" -> other();
            default -> Who.NOBODY;
        };
    }

    private Who other() {
        Party other = last.isOne() ? relation.other(last.parties().getFirst()) : null;
        return other == null ? Who.NOBODY : new Who(List.of(other), false);
    }
}
