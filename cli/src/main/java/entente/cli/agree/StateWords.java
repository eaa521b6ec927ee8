package entente.cli.agree;

import java.util.Locale;

/** The words that states, zones and kinds have in sentences' keys and in JSON. */
final class StateWords {
    private StateWords() {}

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
