package entente.register.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry in its place.
 *
 * @param position from 0; nothing else orders the log
 * @param author as the program was told, see {@code ENTENTE_AUTHOR}
 * @param at what the author's clock said
 */
public record Logged(long position, String author, Instant at, Entry entry) {
    /** Where it holds among the others: its position, or that of the one which it stands for. */
    public long place() {
        Entry.Instead instead = instead();
        return instead == null ? position : instead.position();
    }

    /** The same as what it stands for: in its place, by its author, at its time. */
    public Logged inPlace() {
        Entry.Instead instead = instead();
        return instead == null
                ? this
                : new Logged(instead.position(), instead.author(), instead.at(), entry);
    }

    private Entry.@Nullable Instead instead() {
        return entry instanceof Entry.Ruled ruled ? ruled.instead() : null;
    }
}
