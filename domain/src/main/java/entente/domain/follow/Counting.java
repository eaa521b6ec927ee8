package entente.domain.follow;

import entente.domain.Mode;
import entente.domain.relation.Review;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Counts as it goes. */
final class Counting {
    private final LocalDate today;
    private final Map<Timeliness, Integer> commitments = new EnumMap<>(Timeliness.class);
    private int doneUndated;
    private int directions;
    private int requestsAnswered;
    private int requestsOpen;
    private int pending;
    private int suggested;

    Counting(LocalDate today) {
        this.today = today;
    }

    void count(Tracked tracked) {
        switch (tracked.standing()) {
            case COMMITMENT -> commitment(tracked);
            case DIRECTION -> directions++;
            case REQUEST -> request(tracked);
        }
        if (tracked.review() == Review.PENDING) {
            pending++;
        }
        Fulfilment keptBy = tracked.keptBy();
        if (keptBy != null && keptBy.state() == Fulfilment.State.SUGGESTED && !done(tracked)) {
            suggested++;
        }
    }

    private void commitment(Tracked tracked) {
        Timeliness timeliness = tracked.timeliness(today);
        if (timeliness == Timeliness.NO_DATE && done(tracked)) {
            doneUndated++;
        } else {
            commitments.merge(timeliness, 1, Integer::sum);
        }
        if (tracked.sayings().stream().anyMatch(saying -> asks(saying.act()))) {
            requestsAnswered++;
        }
    }

    private void request(Tracked tracked) {
        if (done(tracked)) {
            requestsAnswered++;
        } else {
            requestsOpen++;
        }
    }

    private static boolean asks(Mode act) {
        return act == Mode.INVITE || act == Mode.PROPOSE;
    }

    private static boolean done(Tracked tracked) {
        return tracked.completion() == Completion.COMPLETE;
    }

    private int of(Timeliness timeliness) {
        return commitments.getOrDefault(timeliness, 0);
    }

    Counts counts() {
        return new Counts(
                of(Timeliness.DONE_ON_TIME),
                of(Timeliness.DONE_LATE),
                doneUndated,
                of(Timeliness.IN_TIME),
                of(Timeliness.PAST_DUE_NO_WORD),
                of(Timeliness.OVERDUE),
                of(Timeliness.NO_DATE),
                directions,
                requestsAnswered,
                requestsOpen,
                pending,
                suggested);
    }
}
