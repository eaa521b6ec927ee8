package entente.exchange;

import java.util.List;

/**
 * What a node found by itself.
 *
 * @param details as the kind says
 */
public record Finding(Kind kind, List<String> details) implements Reason {
    public Finding {
        details = List.copyOf(details);
    }

    public static Finding of(Kind kind, Object... details) {
        return new Finding(kind, List.of(details).stream().map(String::valueOf).toList());
    }

    @Override
    public String english() {
        return kind.english.formatted(details.toArray());
    }

    /** What it is; each is the key of a clause or sentence. */
    public enum Kind {
        /** Of an entry. */
        ERASES_THEIRS("erases what the other side said"),
        /** Of an entry. */
        NO_PROPOSAL_OF_THEIRS("does not name a proposal of the other side's"),
        /** Of a proposal. */
        TEXT_BY_EFFECT(
                "agree, amend and correct have a text, and nothing else has. Maybe the effect is wrong."),
        /** Of a proposal. */
        DATE_BY_EFFECT(
                "extend has a new due date, and nothing else has. Maybe the effect is wrong."),
        /** Of a proposal. */
        SUCCESSOR_BY_EFFECT(
                "supersede names the subject that takes the place, and nothing else does. Maybe the effect is wrong."),
        /** Of a proposal. */
        ERASED("what it says was erased. Maybe ask the other side to propose it again."),
        /** Of a pouch; likewise below. */
        OTHER_HEADS("its heads are not those of its manifest. Maybe it was altered."),
        OTHER_PROOF("its proof does not lead to its head. Maybe it was altered."),
        FEWER_ENTRIES("it has fewer entries than its head. Maybe it was cut."),
        HEAD_FORM("its head is in no form that a head has. Maybe a newer program wrote it."),
        HEAD_ORIGIN("its head is another log's. Maybe two relations were mixed up."),
        HEAD_SIGNATURE(
                "its head is not signed by a key of its sender's node. Maybe it was altered."),
        HEAD_PROOF("its head does not go on from the acknowledged one. Maybe it is an old one."),
        /** Of a file. */
        ABSENT("it is not there"),
        /** Details: the log. */
        SIGNED_HEAD("The signed head of %s is not that of its entries. Maybe it was altered."),
        /** Details: the log. */
        COSIGNED_HEAD("The cosigned head of %s is not that of its entries. Maybe it was altered."),
        /** Details: which entry, the log. */
        UNHELD("Entry %s of %s has seen what is not held. Maybe entries are missing.");

        private final String english;

        Kind(String english) {
            this.english = english;
        }
    }
}
