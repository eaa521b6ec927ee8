package entente.desk.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log as it is listed.
 *
 * @param at when, as its author's clock said, ISO 8601
 * @param day worded
 * @param clock hours and minutes
 * @param what it says
 * @param quotes words of the findings that it is about, some of them
 * @param more how many findings more
 * @param report where to read on; null where it is about none
 * @param language BCP 47, of quotes and title
 * @param taken whether it was taken back
 * @param undoable whether the visitor may take it back
 */
public record EntryLine(
        long position,
        String at,
        String day,
        String clock,
        String author,
        String what,
        List<String> quotes,
        int more,
        @Nullable String report,
        String title,
        String language,
        boolean taken,
        boolean undoable) {
    public EntryLine {
        quotes = List.copyOf(quotes);
    }
}
