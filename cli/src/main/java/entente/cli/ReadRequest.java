package entente.cli;

import java.util.List;

/**
 * What {@code entente read} is asked to do.
 *
 * @param files as typed; "-" for standard input
 * @param width in columns; 0 for as wide as the terminal
 */
record ReadRequest(List<String> files, Form form, boolean explain, int width) {
    /** The narrowest table that can be read. */
    static final int LEAST_WIDTH = 20;

    ReadRequest {
        files = List.copyOf(files);
    }
}
