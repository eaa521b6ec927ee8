package entente.reader.people;

import entente.domain.Level;
import entente.domain.Party;
import org.jspecify.annotations.Nullable;

/**
 * An office as it stands in the text.
 *
 * @param to token after the last
 * @param level null where it has none
 * @param party as the words themselves tell; null where they don't
 * @param counterpart whether it is only "counterpart"
 */
record Office(
        int from, int to, @Nullable Level level, @Nullable Party party, boolean counterpart) {}
