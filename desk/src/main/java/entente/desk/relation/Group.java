package entente.desk.relation;

import entente.desk.account.Account;
import entente.domain.follow.Standing;
import entente.domain.follow.Tracked;
import entente.domain.series.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was promised at one session.
 *
 * @param at null for what was promised outside any
 */
public record Group(@Nullable Session at, List<Tracked> promises) {
    /** The commitments said last, so many at most, by the session at which each was said first. */
    static List<Group> newest(Account account, int most) {
        Map<String, List<Tracked>> said = new LinkedHashMap<>();
        account.chronicle().tracked().reversed().stream()
                .filter(tracked -> tracked.standing() == Standing.COMMITMENT)
                .limit(most)
                .forEach(
                        tracked ->
                                said.computeIfAbsent(place(tracked), _ -> new ArrayList<>())
                                        .add(tracked));
        List<Group> groups = new ArrayList<>();
        said.forEach(
                (id, promises) ->
                        groups.add(
                                new Group(account.standpoint().session(id), promises.reversed())));
        return groups;
    }

    private static String place(Tracked tracked) {
        String session = tracked.sayings().getFirst().session();
        return session == null ? "" : session;
    }
}
