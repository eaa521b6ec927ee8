package entente.words.series;

import entente.domain.follow.Timeliness;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.domain.series.Session;
import entente.words.typed.Mistake;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the session that a person typed: its id ("political-consultation/minister/10"), the same
 * with spaces, with parts of it left out ("consultation minister 10"), its date, or "next".
 */
public final class SessionTyped {
    private static final String NEXT = "next";

    private final Standpoint standpoint;

    public SessionTyped(Standpoint standpoint) {
        this.standpoint = standpoint;
    }

    /**
     * @throws Mistake where none is called so, or several are: it lists what there is
     */
    public Session find(String typed) {
        String id = typed.strip().toLowerCase(Locale.ROOT);
        Session exact = standpoint.session(id);
        if (exact != null) {
            return exact;
        }
        List<String> words = List.of(id.split("[\\s/]+"));
        List<Session> found =
                words.contains(NEXT)
                        ? next(new Calling(words.stream().filter(w -> !w.equals(NEXT)).toList()))
                        : standpoint.sessions().filter(new Calling(words)::calls).toList();
        return found.size() == 1 ? found.getFirst() : refuse(typed.strip(), found);
    }

    private Session refuse(String typed, List<Session> found) {
        String relation = standpoint.chronicle().relation().toString();
        throw found.isEmpty()
                ? Mistake.given(
                        "session",
                        typed,
                        relation,
                        SessionNames.all(standpoint.sessions().toList()))
                : Mistake.given("session.several", typed, relation, SessionNames.one(found));
    }

    /** The planned session that comes first, of the mechanisms that are called. */
    private List<Session> next(Calling calling) {
        return standpoint.chronicle().series().stream()
                .filter(series -> calling.calls(series.mechanism()))
                .flatMap(this::planned)
                .min(Comparator.comparing(SessionTyped::last))
                .stream()
                .toList();
    }

    private Stream<Session> planned(Series series) {
        NextSession next = series.next();
        @Nullable Session session = next == null ? null : standpoint.session(next.session());
        return Stream.ofNullable(session);
    }

    private static LocalDate last(Session session) {
        return Objects.requireNonNullElse(Timeliness.lastDay(session.when()), LocalDate.MAX);
    }
}
