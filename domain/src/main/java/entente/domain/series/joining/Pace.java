package entente.domain.series.joining;

import entente.domain.series.telling.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How fast the numbers of a mechanism rise, as the bulk of its dated sessions shows it: the median
 * of the slopes between pairs (Theil 1950, Sen 1968), which up to a quarter of wrong dates cannot
 * bend.
 *
 * @param daysPerSession 0 where fewer than three sessions are dated, or they do not rise at all
 * @param dayOfNumberZero where the line begins, in days since 1970
 */
record Pace(double daysPerSession, double dayOfNumberZero) {
    static final Pace UNKNOWN = new Pace(0, 0);

    /** Two dates show no pace that a third could break. */
    private static final int FEWEST = 3;

    /** Sessions up to which each is paired with each; more are paired half a series apart. */
    private static final int FEW = 40;

    /**
     * Part of the usual time in which a session can follow another, where there is one between
     * them: a committee that meets every year does not get through six numbers in a month.
     */
    private static final double HURRY = 1.0 / 6;

    /** Sessions by which a date may be before or behind its time and still be in line. */
    private static final double STEPS_ASTRAY = 2;

    private static final double DAYS_ASTRAY = 366;

    private record Point(int ordinal, double day) {}

    static Pace of(List<DatedRound> rounds) {
        List<Point> points =
                rounds.stream()
                        .filter(dated -> dated.round().isHeld())
                        .map(dated -> new Point(dated.ordinal(), day(dated)))
                        .toList();
        double slope = points.size() < FEWEST ? 0 : median(slopes(points));
        if (slope <= 0) {
            return UNKNOWN;
        }
        double[] starts =
                points.stream().mapToDouble(point -> point.day - slope * point.ordinal).toArray();
        return new Pace(slope, median(starts));
    }

    private static double day(DatedRound dated) {
        return dated.times().getFirst().window().middle().toEpochDay();
    }

    private static double[] slopes(List<Point> points) {
        List<Double> slopes = new ArrayList<>();
        int far = points.size() / 2;
        for (int i = 0; i < points.size(); i++) {
            int from = points.size() <= FEW ? i + 1 : i + far;
            int to = points.size() <= FEW ? points.size() : Math.min(from + 1, points.size());
            for (int j = from; j < to; j++) {
                Point one = points.get(i);
                Point other = points.get(j);
                slopes.add((other.day - one.day) / (other.ordinal - one.ordinal));
            }
        }
        return slopes.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Days that pass at least between two numbers that are one apart in the middle of others. */
    double fewestDaysPerSession() {
        return daysPerSession * HURRY;
    }

    /** Whether a session of that number is to be expected about that time. */
    boolean isInLine(int ordinal, Window window) {
        double expected = dayOfNumberZero + daysPerSession * ordinal;
        double astray = Math.abs(window.middle().toEpochDay() - expected);
        return daysPerSession > 0 && astray <= Math.max(DAYS_ASTRAY, STEPS_ASTRAY * daysPerSession);
    }
}
