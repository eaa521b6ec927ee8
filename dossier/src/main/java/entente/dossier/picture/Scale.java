package entente.dossier.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Days to places from left to right.
 *
 * @param from at the left edge
 * @param to at the right edge
 */
record Scale(LocalDate from, LocalDate to, double left, double right) {
    private static final int LEAST_DAYS = 300;
    private static final double MARGIN = 0.045;
    private static final double LEAST_TICK = 46;
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500};

    /** How far ahead a promise may stretch the picture. */
    private static final int YEARS_AHEAD = 5;

    static Scale of(Timeline timeline, double left, double right) {
        LocalDate on = timeline.on();
        List<LocalDate> days = new ArrayList<>(List.of(on));
        for (Lane lane : timeline.lanes()) {
            lane.marks()
                    .forEach(
                            mark -> {
                                days.add(mark.first());
                                days.add(mark.last());
                            });
            Window due = Window.of(lane);
            if (due != null) {
                days.add(due.first());
                days.add(due.last());
            }
        }
        LocalDate most = on.plusYears(YEARS_AHEAD);
        timeline.promises().stream()
                .map(Promise::due)
                .filter(Objects::nonNull)
                .map(due -> due.isAfter(most) ? most : due)
                .forEach(days::add);
        LocalDate first = days.stream().min(LocalDate::compareTo).orElse(on);
        LocalDate last = days.stream().max(LocalDate::compareTo).orElse(on);
        long spread = ChronoUnit.DAYS.between(first, last);
        long margin = Math.max((LEAST_DAYS - spread) / 2, 30 + Math.round(spread * MARGIN));
        return new Scale(first.minusDays(margin), last.plusDays(margin), left, right);
    }

    /** Where a day lies; what is outside lies at the edge. */
    double x(LocalDate day) {
        double share =
                (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return left + (right - left) * Math.clamp(share, 0, 1);
    }

    /** A day that is marked. */
    record Tick(LocalDate day, String label) {}

    /** First days of years, or of quarters where there are few years. */
    List<Tick> ticks() {
        double year = (right - left) * 365.25 / ChronoUnit.DAYS.between(from, to);
        if (year > (right - left) / 3) {
            return quarters();
        }
        int step = YEARS[YEARS.length - 1];
        for (int i = YEARS.length - 1; i >= 0 && YEARS[i] * year >= LEAST_TICK; i--) {
            step = YEARS[i];
        }
        List<Tick> ticks = new ArrayList<>();
        for (int at = Math.floorDiv(from.getYear(), step) * step; at <= to.getYear(); at += step) {
            LocalDate day = LocalDate.of(at, 1, 1);
            if (!day.isBefore(from)) {
                ticks.add(new Tick(day, Integer.toString(at)));
            }
        }
        return ticks;
    }

    private List<Tick> quarters() {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = from.withDayOfYear(1); day.isBefore(to); day = day.plusMonths(3)) {
            if (!day.isBefore(from)) {
                ticks.add(new Tick(day, YearMonth.from(day).toString()));
            }
        }
        return ticks;
    }
}
