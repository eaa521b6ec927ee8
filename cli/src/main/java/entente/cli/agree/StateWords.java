package entente.cli.agree;

import entente.exchange.standing.State;
import java.util.Locale;

/** The words that states, zones and kinds have in sentences' keys and in JSON. */
public final class StateWords {
    private StateWords() {}

    /** The sentence that tells it. */
    public static String key(State state) {
        return "state." + word(state);
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
