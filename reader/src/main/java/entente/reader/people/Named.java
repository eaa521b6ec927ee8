package entente.reader.people;

import entente.domain.Level;
import entente.domain.Party;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text where somebody is named, or an office stands for who holds it.
 *
 * @param from first token, office and form of address included
 * @param to token after the last
 * @param name as written; empty where the office stands alone
 * @param nameFrom first token of the name; {@code to} where there is none
 * @param office as written; null for none
 * @param level of the office; null where it has none
 * @param party as the words themselves tell; null where they don't
 * @param counterpart whether the office is only "counterpart"
 */
public record Named(
        int from,
        int to,
        String name,
        int nameFrom,
        int nameTo,
        @Nullable String office,
        @Nullable Level level,
        @Nullable Party party,
        boolean counterpart) {
    public boolean hasName() {
        return !name.isEmpty();
    }

    /** The same place, told to be of a party. */
    public Named of(Party known) {
        return new Named(from, to, name, nameFrom, nameTo, office, level, known, counterpart);
    }

    /** The same place, with what the whole report tells of the person. */
    Named as(String fullName, @Nullable Party known, @Nullable Level knownLevel) {
        return new Named(
                from,
                to,
                fullName,
                nameFrom,
                nameTo,
                office,
                level == null ? knownLevel : level,
                known,
                counterpart);
    }
}
