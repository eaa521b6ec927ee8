package entente.words.series;

import entente.domain.follow.Timeliness;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.domain.series.Session;
import entente.words.typed.Mistake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the session to be prepared: as {@link SessionTyped} does, and the next of a mechanism also
 * where no report tells of it.
 */
public final class UpcomingTyped {
    private static final String NEXT = "next";

    private final Standpoint standpoint;

    public UpcomingTyped(Standpoint standpoint) {
        this.standpoint = standpoint;
    }

    /**
     * @throws Mistake where none is called so, or several are
     */
    public Upcoming find(String typed) {
        List<String> words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("[\\s/]+"));
        if (words.contains(NEXT)) {
            Calling calling = new Calling(words.stream().filter(w -> !w.equals(NEXT)).toList());
            Series series = next(calling);
            if (series != null) {
                return of(series);
            }
        }
        Session session = new SessionTyped(standpoint).find(typed);
        return standpoint.chronicle().series().stream()
                .filter(series -> series.mechanism().equals(session.mechanism()))
                .findFirst()
                .map(series -> of(series, session))
                .orElseThrow(() -> outside(typed));
    }

    /** The session of exactly that {@link Upcoming#id}; empty where the account has none. */
    public Optional<Upcoming> named(String id) {
        return all().stream().filter(upcoming -> upcoming.id().equals(id)).findFirst();
    }

    /** What can be prepared: of each series the next session first, then the newest. */
    public List<Upcoming> all() {
        List<Upcoming> all = new ArrayList<>();
        for (Series series : standpoint.chronicle().series()) {
            Upcoming next = of(series);
            all.add(next);
            series.sessions().reversed().stream()
                    .map(session -> of(series, session))
                    .filter(each -> !each.id().equals(next.id()))
                    .forEach(all::add);
        }
        return all;
    }

    private Mistake outside(String typed) {
        return Mistake.given(
                "session",
                typed.strip(),
                standpoint.chronicle().relation().toString(),
                SessionNames.all(
                        standpoint.sessions().filter(each -> each.mechanism() != null).toList()));
    }

    /** Of the series that are called, the one whose next session comes first. */
    private @Nullable Series next(Calling calling) {
        return standpoint.chronicle().series().stream()
                .filter(series -> calling.calls(series.mechanism()))
                .min(Comparator.comparing(UpcomingTyped::last))
                .orElse(null);
    }

    private Upcoming of(Series series) {
        NextSession next = series.next();
        Session session = next == null ? null : standpoint.session(next.session());
        return session == null ? Upcoming.of(series, next) : Upcoming.of(series, session, next);
    }

    private static Upcoming of(Series series, Session session) {
        NextSession next = series.next();
        boolean its = next != null && session.id().equals(next.session());
        return Upcoming.of(series, session, its ? next : null);
    }

    private static LocalDate last(Series series) {
        NextSession next = series.next();
        LocalDate last = next == null ? null : Timeliness.lastDay(next.window());
        return Objects.requireNonNullElse(last, LocalDate.MAX);
    }
}
