package entente.register.care;

import java.util.List;

/**
 * What was checked, and what was found wanting.
 *
 * @param entries whose leaves were hashed again
 * @param bodies that were held against their headers
 * @param documents whose addresses were computed again
 * @param relations whose accounts were made anew and compared
 * @param erased bodies and documents that are gone by an entry that says so
 * @param root of the log's tree, 64 hexadecimal digits
 */
public record Verified(
        long entries,
        long bodies,
        long documents,
        long relations,
        long erased,
        String root,
        List<Flaw> flaws) {
    public Verified {
        flaws = List.copyOf(flaws);
    }

    public boolean sound() {
        return flaws.isEmpty();
    }
}
