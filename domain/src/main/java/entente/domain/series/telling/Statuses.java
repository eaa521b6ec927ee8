package entente.domain.series.telling;

import entente.domain.Status;
import entente.domain.series.Contradiction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that a session which was held was called off, or is still to come. */
final class Statuses {
    private Statuses() {}

    /**
     * A session that was planned, or called off and then held after all, is no contradiction;
     * called off or planned anew once it was over, it is.
     */
    static List<Contradiction> doubts(Round round) {
        Window held = round.window();
        List<Telling> late =
                round.tellings().stream()
                        .filter(telling -> !telling.isHeld() && isSaidAfter(held, telling))
                        .toList();
        if (!round.isHeld() || late.isEmpty()) {
            return List.of();
        }
        List<Claim<Status>> claims = new ArrayList<>();
        claims.addAll(Claim.byGround(round.counting(), Statuses::status));
        claims.addAll(Claim.byGround(late, Statuses::status));
        return Told.of(claims, Told.onlyTheSame()).doubts("status", Status::word, Telling::words);
    }

    private static Status status(Telling telling) {
        return telling.meeting().status();
    }

    private static boolean isSaidAfter(@Nullable Window held, Telling telling) {
        Window to = telling.window();
        LocalDate said = telling.said();
        if (held == null || said == null || !said.isAfter(held.to())) {
            return false;
        }
        return !telling.isPlanned() || to != null && to.from().isAfter(held.to());
    }
}
