package entente.dossier.picture;

import entente.domain.When;
import entente.domain.follow.Timeliness;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.domain.series.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts sessions and gaps in their places. */
final class Lanes {
    private static final int USUAL_MONTHS = 12;

    private Lanes() {}

    static Lane of(Series series, LocalDate on) {
        int months = series.cadence() == null ? USUAL_MONTHS : series.cadence().months();
        List<Mark> marks = marks(series.sessions(), series.next(), months, on);
        return new Lane(series, marks, gaps(series.gaps(), marks));
    }

    static Lane of(List<Session> encounters, LocalDate on) {
        return new Lane(null, marks(encounters, null, USUAL_MONTHS, on), List.of());
    }

    private static List<Mark> marks(
            List<Session> sessions, @Nullable NextSession next, int months, LocalDate on) {
        List<Mark> marks = new ArrayList<>();
        LocalDate known = null;
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            When when = when(session, next);
            LocalDate first = Timeliness.firstDay(when);
            if (first == null) {
                first = between(known, following(sessions, i), months, on);
            }
            LocalDate last = Timeliness.lastDay(when);
            marks.add(new Mark(session, first, last == null ? first : last));
            known = last == null ? first : last;
        }
        return marks;
    }

    /** A planned session without a date may be the one that the cadence gives a window. */
    private static When when(Session session, @Nullable NextSession next) {
        return session.when() instanceof When.Unsaid
                        && next != null
                        && session.id().equals(next.session())
                ? next.window()
                : session.when();
    }

    private static LocalDate between(
            @Nullable LocalDate before, @Nullable LocalDate after, int months, LocalDate on) {
        if (before == null) {
            return after == null ? on : after.minusMonths(months);
        }
        if (after == null) {
            return before.plusMonths(months);
        }
        return before.plusDays((after.toEpochDay() - before.toEpochDay()) / 2);
    }

    private static @Nullable LocalDate following(List<Session> sessions, int index) {
        return sessions.stream()
                .skip(index + 1L)
                .map(session -> Timeliness.firstDay(session.when()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Numbers that follow each other are one gap. */
    private static List<Gap> gaps(List<Integer> numbers, List<Mark> marks) {
        List<Gap> gaps = new ArrayList<>();
        for (int at = 0; at < numbers.size(); ) {
            int end = at;
            while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
                end++;
            }
            int first = numbers.get(at);
            int last = numbers.get(end);
            gaps.add(new Gap(first, last, day(marks, first - 1), day(marks, last + 1)));
            at = end + 1;
        }
        return gaps;
    }

    private static @Nullable LocalDate day(List<Mark> marks, int ordinal) {
        return marks.stream()
                .filter(mark -> Integer.valueOf(ordinal).equals(mark.session().ordinal()))
                .map(Mark::middle)
                .findFirst()
                .orElse(null);
    }
}
