package entente.register.account;

import entente.domain.When;
import entente.domain.follow.Completion;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import java.time.LocalDate;

/** What became of a commitment, as far as it can be said without knowing today. */
enum Outcome {
    /** Nobody has said a word of it. */
    NO_WORD,
    /** A later report tells that it was kept; nobody has confirmed it. */
    SUGGESTED,
    /** It is known not to be done yet. */
    UNDONE,
    DONE_ON_TIME,
    DONE_LATE;

    static Outcome of(Tracked tracked) {
        if (tracked.completion() == Completion.COMPLETE) {
            return late(tracked) ? DONE_LATE : DONE_ON_TIME;
        }
        Fulfilment likeliest = tracked.keptBy();
        if (likeliest != null && likeliest.state() == Fulfilment.State.SUGGESTED) {
            return SUGGESTED;
        }
        return tracked.completion() == Completion.NO_EVIDENCE ? NO_WORD : UNDONE;
    }

    /** Whether it is done; it can't be due any more then. */
    boolean done() {
        return this == DONE_ON_TIME || this == DONE_LATE;
    }

    private static boolean late(Tracked tracked) {
        LocalDate any = LocalDate.EPOCH;
        When done = tracked.done();
        return Timeliness.of(tracked.due(), Completion.COMPLETE, done, any) == Timeliness.DONE_LATE;
    }
}
