package entente.words.series;

import entente.domain.Level;
import entente.domain.follow.Timeliness;
import entente.domain.series.MechanismId;
import entente.domain.series.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether words call a session: every one of them has to be its number, its kind or a part of it
 * ("consultation"), its level, or the beginning of its date or its id.
 *
 * @param words in lower case
 */
record Calling(List<String> words) {
    private static final String NUMBER = "\\d{1,3}(st|nd|rd|th)?";
    private static final int LEAST = 4;

    boolean calls(Session session) {
        return words.stream().allMatch(word -> calls(session, word));
    }

    /** Whether they call the mechanism, whatever the session. */
    boolean calls(MechanismId mechanism) {
        return words.stream().allMatch(word -> calls(mechanism, word));
    }

    private static boolean calls(Session session, String word) {
        if (word.matches(NUMBER)) {
            Integer ordinal = session.ordinal();
            return ordinal != null && word.replaceAll("\\D", "").equals(ordinal.toString());
        }
        return session.kind().word().equals(word)
                || calls(session.mechanism(), word)
                || word.length() >= LEAST && begins(session, word);
    }

    private static boolean begins(Session session, String word) {
        return session.id().startsWith(word)
                || String.valueOf(Timeliness.firstDay(session.when())).startsWith(word);
    }

    private static boolean calls(@Nullable MechanismId mechanism, String word) {
        if (mechanism == null) {
            return false;
        }
        String kind = mechanism.kind().word();
        Level level = mechanism.level();
        return kind.equals(word)
                || List.of(kind.split("-")).contains(word)
                || level != null && level.word().equals(word);
    }
}
