package entente.desk.relation;

import entente.domain.Area;
import entente.domain.follow.Counts;
import entente.domain.follow.Standing;
import entente.domain.follow.Tracked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An area of cooperation as a bar: what was promised in it, in four stretches.
 *
 * @param unit how wide one promise is drawn, so that the longest bar is 100 wide
 */
public record AreaBar(Area area, int done, int open, int pastDue, int directions, double unit) {
    private static final double WHOLE = 100;

    public int all() {
        return done + open + pastDue + directions;
    }

    /** Of a number of promises. */
    public double width(int count) {
        return Math.round(count * unit * WHOLE) / WHOLE;
    }

    /** The fullest first. */
    static List<AreaBar> of(List<Tracked> tracked, LocalDate today) {
        Map<Area, List<Tracked>> byArea = new EnumMap<>(Area.class);
        for (Tracked each : tracked) {
            if (each.standing() != Standing.REQUEST) {
                each.areas()
                        .forEach(
                                area ->
                                        byArea.computeIfAbsent(area, _ -> new ArrayList<>())
                                                .add(each));
            }
        }
        int most = byArea.values().stream().mapToInt(List::size).max().orElse(1);
        List<AreaBar> bars = new ArrayList<>();
        byArea.forEach((area, all) -> bars.add(of(area, Counts.of(all, today), WHOLE / most)));
        bars.sort((one, other) -> Integer.compare(other.all(), one.all()));
        return bars;
    }

    private static AreaBar of(Area area, Counts counts, double unit) {
        return new AreaBar(
                area,
                counts.done(),
                counts.openInTime() + counts.openUndated(),
                counts.pastDue(),
                counts.directions(),
                unit);
    }
}
