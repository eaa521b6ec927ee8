package entente.cli;

import java.util.List;
import java.util.Locale;

/**
 * What {@code entente read} is asked to do.
 *
 * @param files as typed; "-" for standard input
 * @param width in columns; 0 for as wide as the terminal
 */
record ReadRequest(List<String> files, Form form, boolean explain, int width) {
    /** The narrowest table that can be read. */
    static final int LEAST_WIDTH = 20;

    /** How findings are written. */
    enum Form {
        TABLE,
        JSON;

        /** As typed after {@code --format}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ReadRequest {
        files = List.copyOf(files);
    }
}
