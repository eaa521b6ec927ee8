package entente.reader.commitment;

import entente.domain.Party;
import java.util.List;

/**
 * Whose words a place in the text is.
 *
 * @param parties sorted; both of the pair where they speak together; empty where nobody is told
 * @param act what is done by the words, a class of {@code acts.tsv}
 */
public record Voice(List<Party> parties, String act) {
    /** Nobody is told to speak. */
    public static final Voice NONE = new Voice(List.of(), "");

    public boolean is(String other) {
        return act.equals(other);
    }

    /** Whether the words are about what another does: he is thanked, asked or invited. */
    public boolean addresses() {
        return is("propose") || is("invite") || is("thank");
    }
}
