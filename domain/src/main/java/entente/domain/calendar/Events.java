package entente.domain.calendar;

import entente.domain.When;
import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Completion;
import entente.domain.follow.Disposition;
import entente.domain.follow.Standing;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.domain.series.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of an account stands in its calendar. What nobody tells the time of does not. */
public final class Events {
    private final List<Event> events = new ArrayList<>();

    private Events() {}

    /** Sessions series by series with what is due next, then deadlines. */
    public static List<Event> of(Chronicle chronicle) {
        Events events = new Events();
        for (Series series : chronicle.series()) {
            series.sessions().forEach(session -> events.round(series.next(), session));
            events.next(series);
        }
        chronicle.tracked().stream().filter(Events::falls).forEach(events::deadline);
        return List.copyOf(events.events);
    }

    private void round(@Nullable NextSession next, Session session) {
        When when = session.when();
        if (when instanceof When.Unsaid && next != null && session.id().equals(next.session())) {
            when = next.window();
        }
        LocalDate first = Timeliness.firstDay(when);
        LocalDate last = Timeliness.lastDay(when);
        if (first != null && last != null) {
            events.add(new Event.Round(session, first, last));
        }
    }

    private void next(Series series) {
        NextSession next = series.next();
        if (next == null || next.session() != null) {
            return;
        }
        LocalDate first = Timeliness.firstDay(next.window());
        LocalDate last = Timeliness.lastDay(next.window());
        if (first != null && last != null) {
            events.add(new Event.Expected(series, next, first, last));
        }
    }

    private void deadline(Tracked tracked) {
        LocalDate due = Timeliness.lastDay(tracked.due());
        if (due != null) {
            events.add(new Event.Deadline(tracked, due));
        }
    }

    /** Open or dropped, and not the promise of a session: that one stands there itself. */
    private static boolean falls(Tracked tracked) {
        boolean stands =
                tracked.disposition() instanceof Disposition.Active
                        || tracked.disposition() instanceof Disposition.Extended
                        || tracked.disposition() instanceof Disposition.Dropped;
        return tracked.standing() == Standing.COMMITMENT
                && tracked.completion() != Completion.COMPLETE
                && tracked.session() == null
                && stands;
    }
}
