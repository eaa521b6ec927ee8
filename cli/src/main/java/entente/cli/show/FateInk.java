package entente.cli.show;

import entente.cli.terminal.Ink;
import entente.words.follow.Fate;
import org.jspecify.annotations.Nullable;

/** The colours in which lists show what became of commitments. */
final class FateInk {
    private FateInk() {}

    /** The ink of its word; null for none. */
    static @Nullable Ink of(Fate fate) {
        return switch (fate) {
            case ON_TIME, ANSWERED -> Ink.GREEN;
            case LATE -> Ink.YELLOW;
            case SUGGESTED, REQUEST -> Ink.CYAN;
            case NO_WORD, UNDONE -> Ink.RED;
            case IN_TIME, NO_DATE, LAID_DOWN, DIRECTION -> null;
        };
    }
}
