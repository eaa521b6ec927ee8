package entente.domain.series;

import entente.domain.Status;
import entente.domain.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a mechanism meets, as its numbered sessions show it. From one dated session to the next
 * dated one the months are shared out among the numbers between them, so that gaps do no harm; the
 * median of these is taken, each number counting once, so that one long pause does none either.
 */
final class LearnedCadence {
    /** Sessions that show a cadence; or two that are so many numbers apart. */
    private static final int SESSIONS = 3;

    private static final int NUMBERS_APART = 3;

    /** Days that a session's time may be uncertain by, and still date it: a quarter of a year. */
    private static final int VAGUE = 92;

    /** Months at which ministries agree to meet, and how far off the habit still shows them. */
    private static final int[] CUSTOMARY = {6, 12, 18, 24, 36};

    private static final double NEAR_CUSTOM = 0.25;

    private static final double DAYS_OF_A_MONTH = 365.2425 / 12;

    private static final int LONGEST = 240;

    private record Dated(int ordinal, LocalDate day) {}

    /**
     * @param numbers how many steps of one number it stands for
     */
    private record Pace(double months, int numbers) {}

    private LearnedCadence() {}

    /** Null where too few numbered sessions are dated. */
    static @Nullable Cadence of(List<Session> sessions) {
        List<Dated> dated = dated(sessions);
        boolean enough =
                dated.size() >= SESSIONS
                        || dated.size() == 2
                                && dated.getLast().ordinal - dated.getFirst().ordinal
                                        >= NUMBERS_APART;
        if (!enough) {
            return null;
        }
        int months = customary(median(paces(dated)));
        return months < 1 || months > LONGEST ? null : new Cadence(months, Basis.LEARNED);
    }

    private static List<Dated> dated(List<Session> sessions) {
        List<Dated> dated = new ArrayList<>();
        for (Session session : sessions) {
            LocalDate day = day(session.when());
            if (session.status() == Status.HELD && session.ordinal() != null && day != null) {
                dated.add(new Dated(session.ordinal(), day));
            }
        }
        dated.sort(Comparator.comparingInt(Dated::ordinal).thenComparing(Dated::day));
        return dated;
    }

    private static @Nullable LocalDate day(When when) {
        return when instanceof When.Within(LocalDate from, LocalDate to)
                        && ChronoUnit.DAYS.between(from, to) <= VAGUE
                ? from.plusDays(ChronoUnit.DAYS.between(from, to) / 2)
                : null;
    }

    private static List<Pace> paces(List<Dated> dated) {
        List<Pace> paces = new ArrayList<>();
        for (int i = 1; i < dated.size(); i++) {
            Dated before = dated.get(i - 1);
            Dated after = dated.get(i);
            int numbers = after.ordinal - before.ordinal;
            if (numbers > 0) {
                double days = ChronoUnit.DAYS.between(before.day, after.day);
                paces.add(new Pace(days / DAYS_OF_A_MONTH / numbers, numbers));
            }
        }
        return paces;
    }

    private static double median(List<Pace> paces) {
        List<Pace> sorted =
                paces.stream().sorted(Comparator.comparingDouble(Pace::months)).toList();
        int half = (sorted.stream().mapToInt(Pace::numbers).sum() + 1) / 2;
        for (Pace pace : sorted) {
            half -= pace.numbers;
            if (half <= 0) {
                return pace.months;
            }
        }
        return 0;
    }

    /** The nearest customary number of months where it is near enough, else the whole months. */
    private static int customary(double months) {
        int nearest = CUSTOMARY[0];
        for (int custom : CUSTOMARY) {
            nearest = Math.abs(months - custom) < Math.abs(months - nearest) ? custom : nearest;
        }
        boolean near = Math.abs(months - nearest) <= NEAR_CUSTOM * nearest;
        return near ? nearest : (int) Math.round(months);
    }
}
