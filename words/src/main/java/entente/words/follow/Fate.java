package entente.words.follow;

import entente.domain.Word;
import entente.domain.follow.Completion;
import entente.domain.follow.Disposition;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Standing;
import entente.domain.follow.Tracked;
import java.time.LocalDate;

/** What became of a commitment, as the overviews count it, with the word that lists show. */
public enum Fate implements Word {
    ON_TIME("on-time"),
    LATE("late"),
    /** Open, and a later report tells that it was kept; nobody has confirmed it. */
    SUGGESTED("suggested"),
    IN_TIME("in-time"),
    /** Past due, and nobody has said a word. */
    NO_WORD("no-word"),
    /** Past due, and known to be undone. */
    UNDONE("undone"),
    NO_DATE("no-date"),
    /** Given up, replaced, or never a commitment. */
    LAID_DOWN("laid-down"),
    DIRECTION("direction"),
    REQUEST("request"),
    ANSWERED("answered");

    private final String word;

    Fate(String word) {
        this.word = word;
    }

    /** As of a day in the relation's time zone. */
    public static Fate of(Tracked tracked, LocalDate today) {
        if (tracked.standing() == Standing.REQUEST) {
            return tracked.completion() == Completion.COMPLETE ? ANSWERED : REQUEST;
        }
        if (tracked.standing() == Standing.DIRECTION) {
            return DIRECTION;
        }
        if (isLaidDown(tracked.disposition())) {
            return LAID_DOWN;
        }
        return isSuggested(tracked) ? SUGGESTED : counted(tracked, today);
    }

    /** As the figures count it: a suggestion counts for nothing until it is confirmed. */
    public static Fate counted(Tracked tracked, LocalDate today) {
        return switch (tracked.timeliness(today)) {
            case DONE_ON_TIME -> ON_TIME;
            case DONE_LATE -> LATE;
            case IN_TIME -> IN_TIME;
            case PAST_DUE_NO_WORD -> NO_WORD;
            case OVERDUE -> UNDONE;
            case NO_DATE -> tracked.completion() == Completion.COMPLETE ? ON_TIME : NO_DATE;
        };
    }

    /** Past due, whether known to be undone or not spoken of. */
    public boolean isPastDue() {
        return this == NO_WORD || this == UNDONE;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether a later report tells that it was kept, and nobody has confirmed it. */
    public static boolean isSuggested(Tracked tracked) {
        Fulfilment likeliest = tracked.keptBy();
        return tracked.completion() != Completion.COMPLETE
                && likeliest != null
                && likeliest.state() == Fulfilment.State.SUGGESTED;
    }

    private static boolean isLaidDown(Disposition disposition) {
        return switch (disposition) {
            case Disposition.Active _, Disposition.Extended _ -> false;
            case Disposition.Superseded _, Disposition.Dropped _, Disposition.NotACommitment _ ->
                    true;
        };
    }
}
