package entente.cli.show;

import entente.cli.register.Mistake;
import entente.domain.Level;
import entente.domain.series.MechanismId;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.domain.series.Session;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
                        ? next(words.stream().filter(word -> !word.equals(NEXT)).toList())
                        : standpoint.sessions().filter(session -> fits(session, words)).toList();
        return found.size() == 1 ? found.getFirst() : refuse(typed, found);
    }

    private Session refuse(String typed, List<Session> found) {
        List<Session> named = found.isEmpty() ? standpoint.sessions().toList() : found;
        String relation = standpoint.chronicle().relation().toString();
        throw Mistake.given(
                found.isEmpty() ? "session" : "session.several",
                typed.strip(),
                relation,
                named.stream().map(Session::id).collect(Collectors.joining(", ")));
    }

    /** The planned session that comes next, of the mechanisms that the words fit. */
    private List<Session> next(List<String> words) {
        List<Series> series =
                standpoint.chronicle().series().stream()
                        .filter(each -> each.next() != null && fits(each.mechanism(), words))
                        .toList();
        Stream<Session> planned =
                series.stream()
                        .map(SessionTyped::planned)
                        .map(standpoint::session)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull);
        return planned.min(Comparator.comparing(SessionTyped::last)).stream().toList();
    }

    private static @Nullable String planned(Series series) {
        NextSession next = series.next();
        return next == null ? null : next.session();
    }

    private static String last(Session session) {
        var day = entente.domain.follow.Timeliness.lastDay(session.when());
        return day == null ? "9999" : day.toString();
    }

    private static boolean fits(Session session, List<String> words) {
        MechanismId mechanism = session.mechanism();
        return words.stream().allMatch(word -> fits(session, mechanism, word));
    }

    private static boolean fits(Session session, @Nullable MechanismId mechanism, String word) {
        Integer ordinal = session.ordinal();
        return word.matches("\\d{1,3}")
                ? ordinal != null && ordinal == Integer.parseInt(word)
                : fits(mechanism, session.kind().word(), word)
                        || begins(session.id(), word)
                        || String.valueOf(entente.domain.follow.Timeliness.firstDay(session.when()))
                                .startsWith(word);
    }

    private static boolean fits(MechanismId mechanism, List<String> words) {
        return words.stream().allMatch(word -> fits(mechanism, "", word));
    }

    /** A kind's word in whole or in part ("consultation"), or a level's in whole ("minister"). */
    private static boolean fits(@Nullable MechanismId mechanism, String meeting, String word) {
        if (meeting.equals(word)) {
            return true;
        }
        if (mechanism == null) {
            return false;
        }
        Predicate<String> part = whole -> Arrays.asList(whole.split("-")).contains(word);
        String kind = mechanism.kind().word();
        Level level = mechanism.level();
        return kind.equals(word) || part.test(kind) || level != null && level.word().equals(word);
    }

    private static boolean begins(String id, String word) {
        return word.length() > 3 && id.startsWith(word);
    }
}
