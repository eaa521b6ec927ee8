package entente.reader.commitment;

import entente.domain.Party;
import java.util.List;

/**
 * Who speaks or undertakes.
 *
 * @param parties sorted; both of the pair where they act together; empty where nobody is told
 * @param person whether one is named as a person, who may also act for himself ("will travel")
 */
record Who(List<Party> parties, boolean person) {
    static final Who NOBODY = new Who(List.of(), false);

    static Who of(Party party) {
        return new Who(List.of(party), false);
    }

    boolean isNobody() {
        return parties.isEmpty();
    }

    boolean isOne() {
        return parties.size() == 1;
    }
}
