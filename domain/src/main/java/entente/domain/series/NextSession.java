package entente.domain.series;

import entente.domain.Party;
import entente.domain.When;
import entente.domain.relation.Cited;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The session that is due next.
 *
 * @param session the planned session's id; null where it follows from the cadence alone
 * @param ordinal as declared by the promise; null where it is not: it is not counted up
 * @param window when; unsaid where neither promise nor cadence tells
 * @param ground why
 * @param words the words that promised it; empty where the cadence alone says so
 */
public record NextSession(
        @Nullable String session,
        @Nullable Integer ordinal,
        When window,
        @Nullable Party host,
        Ground ground,
        List<Cited> words) {
    public NextSession {
        words = List.copyOf(words);
    }

    /** Why a session is due. */
    public enum Ground {
        /** Both sides promised it, with a time. */
        PROMISED,
        /** It was promised without a time; the cadence gives the window. */
        PROMISED_UNDATED,
        /** The cadence alone. */
        CADENCE
    }
}
