package entente.reader.commitment;

import entente.reader.lexicon.Hit;

/**
 * A verb by which something is said or undertaken, where it is a sentence's predicate.
 *
 * @param hit its words
 * @param clause first token of its clause: its subject's, or its own
 * @param who whose act it is
 * @param own whether the subject stands in its own clause, not only in an earlier one
 */
record Act(Hit hit, int clause, Who who, boolean own) {
    String kind() {
        return hit.value();
    }

    boolean takes(String form) {
        return hit.entry().has(form);
    }

    /** First token of what the act governs. */
    int region() {
        return hit.entry().has("keep") ? hit.from() : hit.to();
    }
}
