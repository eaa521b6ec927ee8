package entente.ledger.log;

import entente.ledger.merkle.Hash;
import org.jspecify.annotations.Nullable;

/** Something that is wrong with a log, and where. */
public sealed interface Fault {
    /** Of the entry, counted in the log and not taken from its header. */
    long index();

    /** What is wrong, in one sentence and with what may be behind it; quotes nothing said. */
    String sentence();

    /** The leaf or the body is not in its form. */
    record Unreadable(long index, String why) implements Fault {
        @Override
        public String sentence() {
            return "Entry %d cannot be read: %s".formatted(index, why);
        }
    }

    /** The header is that of another place. */
    record Misplaced(long index, long said) implements Fault {
        @Override
        public String sentence() {
            return "Entry %d says that it is number %d. Maybe entries are missing or were reordered."
                    .formatted(index, said);
        }
    }

    /** The header is that of another log. */
    record Foreign(long index, Origin expected, Origin said) implements Fault {
        @Override
        public String sentence() {
            return "Entry %d belongs to the log %s, not to %s. Maybe two stores were mixed up."
                    .formatted(index, said.text(), expected.text());
        }
    }

    /**
     * The header does not name the leaf before it.
     *
     * @param said null where it names none
     */
    record Unchained(long index, @Nullable Hash expected, @Nullable Hash said) implements Fault {
        @Override
        public String sentence() {
            return "Entry %d follows the leaf %s, but %s stands before it. Maybe that one was altered."
                    .formatted(index, named(said), named(expected));
        }

        private static String named(@Nullable Hash leaf) {
            return leaf == null ? "none" : leaf.hex();
        }
    }

    /** The body is not the one that the header binds. */
    record Altered(long index, Hash committed, Hash found) implements Fault {
        @Override
        public String sentence() {
            return "The body of entry %d has the commitment %s, but its header binds %s. Maybe the body was altered."
                    .formatted(index, found, committed);
        }
    }
}
