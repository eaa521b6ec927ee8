package entente.domain.series.joining;

import entente.domain.series.telling.Claim;
import entente.domain.series.telling.Round;
import entente.domain.series.telling.Telling;
import entente.domain.series.telling.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two sessions of one mechanism are not held on one day. Where reports number the same day's
 * session differently, those with less ground go to the number that the others say, and the session
 * keeps both claims.
 */
final class SameDay {
    private SameDay() {}

    static void join(Map<Integer, Round> byOrdinal) {
        Map<Window, List<Telling>> byDay =
                new TreeMap<>(java.util.Comparator.comparing(Window::from));
        for (Round round : byOrdinal.values()) {
            for (Telling telling : round.tellings()) {
                Window window = telling.window();
                if (telling.isHeld() && window != null && window.days() == 1) {
                    byDay.computeIfAbsent(window, day -> new ArrayList<>()).add(telling);
                }
            }
        }
        byDay.values().forEach(day -> agree(day, byOrdinal));
        byOrdinal.values().removeIf(round -> round.tellings().isEmpty());
    }

    private static void agree(List<Telling> day, Map<Integer, Round> byOrdinal) {
        List<Claim<Integer>> claims =
                Claim.byGround(day.stream().sorted().toList(), Telling::ordinal);
        Round best = byOrdinal.get(claims.getFirst().value());
        for (Claim<Integer> claim : claims.subList(1, claims.size())) {
            for (Telling telling : claim.tellings()) {
                Round other = byOrdinal.get(claim.value());
                if (best != null && other != null && best.mayBeAt(telling.meeting().where())) {
                    other.remove(telling);
                    best.add(telling);
                }
            }
        }
    }
}
