package entente.cli.agree;

import entente.ledger.deed.Effect;
import entente.words.typed.Mistake;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What becomes of a subject, as people type it: "not-a-commitment". */
final class Effects {
    private Effects() {}

    static String word(Effect effect) {
        return effect.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Effect typed(String typed) {
        return Arrays.stream(Effect.values())
                .filter(effect -> word(effect).equals(typed.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () ->
                                Mistake.typed(
                                        "choice",
                                        typed,
                                        "--effect",
                                        Arrays.stream(Effect.values())
                                                .map(Effects::word)
                                                .collect(Collectors.joining(", "))));
    }

    /** Whether it puts a text where there was none or another one. */
    static boolean isWorded(Effect effect) {
        return switch (effect) {
            case AGREE, AMEND, CORRECT -> true;
            default -> false;
        };
    }
}
