package entente.words.follow;

import entente.domain.follow.Tracked;
import entente.words.Messages;
import java.time.LocalDate;

/** What became of commitments, in a word. */
public final class Fates {
    private Fates() {}

    /** As of a day in the relation's time zone. */
    public static String word(Messages messages, Tracked tracked, LocalDate today) {
        return messages.say("fate." + Fate.of(tracked, today).word());
    }
}
