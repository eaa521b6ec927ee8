package entente.cli.source;

import java.nio.file.Path;

/** One thing to read, or to say that it cannot be read. */
public sealed interface Input {
    /**
     * As the user knows it: what was typed, or what was typed and the way down from there; "-" for
     * standard input.
     */
    String name();

    /** How many bytes it may take in memory; an upper bound where that is not known. */
    long size();

    /**
     * A file.
     *
     * @param named whether the user named it, and did not only name a directory above it
     */
    record InFile(String name, Path path, long size, boolean named) implements Input {}

    /** Standard input. */
    record Standard(long size) implements Input {
        @Override
        public String name() {
            return "-";
        }
    }

    /** A path at which nothing can be read. */
    record Lost(String name, Complaint complaint) implements Input {
        @Override
        public long size() {
            return 0;
        }
    }
}
