package entente.desk.home;

import entente.register.account.Overview;
import java.util.List;
import java.util.function.ToLongFunction;

/** All relations that somebody sees, added up. */
public record Figures(
        long doneOnTime,
        long doneLate,
        long openInTime,
        long pastDue,
        long suggested,
        long relations) {
    static Figures of(List<Overview> overviews) {
        return new Figures(
                sum(overviews, Overview::doneOnTime),
                sum(overviews, Overview::doneLate),
                sum(overviews, Overview::openInTime),
                sum(overviews, Overview::pastDue),
                sum(overviews, Overview::suggested),
                overviews.size());
    }

    private static long sum(List<Overview> overviews, ToLongFunction<Overview> figure) {
        return overviews.stream().mapToLong(figure).sum();
    }
}
