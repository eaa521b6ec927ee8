package entente.reader.commitment;

import entente.reader.lexicon.Entry;
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
    /** Its class in {@code acts.tsv}. */
    String kind() {
        return hit.value();
    }

    boolean is(String kind) {
        return hit.value().equals(kind);
    }

    /** Whether its row in {@code acts.tsv} has this flag: what follows it, or how it is read. */
    boolean takes(String flag) {
        return hit.entry().has(flag);
    }

    /** Whether it only says what shall be: "will", "need to". */
    boolean isModal() {
        return is("will") || takes("modal");
    }

    /** First token of its words. */
    int from() {
        return hit.from();
    }

    /** Token after its last. */
    int to() {
        return hit.to();
    }

    /** First token of what the act governs. */
    int region() {
        return takes("keep") ? from() : to();
    }

    /** The same words as another kind of act. */
    Act as(Entry other) {
        return new Act(new Hit(hit.from(), hit.to(), other), clause, who, own);
    }

    /** The same act by others. */
    Act by(Who others) {
        return new Act(hit, clause, others, own);
    }
}
