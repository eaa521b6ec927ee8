package entente.cli;

import entente.words.Language;
import entente.words.Messages;

/** What the command says: sentences of its own, and behind them those of every module. */
public final class Sentences {
    private static final String OWN = "/entente/cli/messages";

    private Sentences() {}

    public static Messages in(Language language) {
        return Messages.in(language, OWN);
    }
}
