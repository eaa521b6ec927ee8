package entente.cli.source;

import entente.cli.terminal.Exit;
import java.util.List;

/**
 * Why something given cannot be read, to be told in one line.
 *
 * @param key of the sentence in the bundles; its advice stands under {@code key.maybe}
 * @param details what the sentence is filled with, in its order
 * @param exit what the command ends with because of it
 * @param trifle whether it may go into the summary instead, because nobody named the file
 */
public record Complaint(String key, List<String> details, Exit exit, boolean trifle) {
    public Complaint {
        details = List.copyOf(details);
    }

    /** Reading itself failed. */
    static Complaint io(String key, String... details) {
        return new Complaint(key, List.of(details), Exit.IO, false);
    }

    /** What was given is no report that can be read. */
    static Complaint input(String key, String... details) {
        return new Complaint(key, List.of(details), Exit.BAD_INPUT, false);
    }
}
