package entente.desk.right;

import entente.domain.Word;

/** What an account may do. Each of the first three includes those before it. */
public enum Right implements Word {
    /** Sees what a relation's account tells. */
    READER("reader"),
    /** Files reports, decides on findings, assigns and follows commitments. */
    OFFICER("officer"),
    /** Also sets a relation's zone, cadences, hosts and policies. */
    HEAD("head"),
    /** Reports on what is assigned to its body, and sees nothing else. */
    BODY("body"),
    /** Makes accounts, gives rights, backs up. Sees no relation by this right alone. */
    ADMINISTRATOR("administrator");

    private final String word;

    Right(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    public boolean includes(Right other) {
        return switch (this) {
            case READER, BODY, ADMINISTRATOR -> other == this;
            case OFFICER -> other == this || other == READER;
            case HEAD -> other == this || other == OFFICER || other == READER;
        };
    }
}
