package entente.domain.series;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of one mechanism.
 *
 * @param names of the mechanism as reports have them, the commonest first
 * @param sessions by number and time, those to come last
 * @param gaps numbers below the highest of which no report tells
 * @param cadence null where the sessions held do not show one and nobody set it
 * @param hostRule null likewise
 * @param next null where nothing tells that there will be one
 */
public record Series(
        MechanismId mechanism,
        List<String> names,
        List<Session> sessions,
        List<Integer> gaps,
        @Nullable Cadence cadence,
        @Nullable HostRule hostRule,
        @Nullable NextSession next) {
    public Series {
        names = List.copyOf(names);
        sessions = List.copyOf(sessions);
        gaps = List.copyOf(gaps);
    }
}
