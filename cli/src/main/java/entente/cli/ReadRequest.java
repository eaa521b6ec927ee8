package entente.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code entente read} is asked to do.
 *
 * @param files as typed; "-" for standard input
 * @param width in columns; 0 for as wide as the terminal
 * @param output the file or directory that pages go to, as typed; null for standard output
 */
record ReadRequest(
        List<String> files, ReadForm form, boolean explain, int width, @Nullable String output) {
    /** The narrowest table that can be read. */
    static final int LEAST_WIDTH = 20;

    ReadRequest {
        files = List.copyOf(files);
    }
}
