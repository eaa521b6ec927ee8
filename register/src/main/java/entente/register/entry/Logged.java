package entente.register.entry;

import java.time.Instant;

/**
 * An entry in its place.
 *
 * @param position from 0; nothing else orders the log
 * @param author as the program was told, see {@code ENTENTE_AUTHOR}
 * @param at what the author's clock said
 */
public record Logged(long position, String author, Instant at, Entry entry) {}
