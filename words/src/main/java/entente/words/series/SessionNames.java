package entente.words.series;

import entente.domain.series.MechanismId;
import entente.domain.series.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Sessions by the names that they can be asked for, short: "political-consultation/minister 4–13".
 */
public final class SessionNames {
    private static final int MOST = 12;

    private SessionNames() {}

    /** Each by its own id, the first dozen. */
    public static String one(List<Session> sessions) {
        String names =
                sessions.stream().limit(MOST).map(Session::id).collect(Collectors.joining(", "));
        return sessions.size() > MOST ? names + " …" : names;
    }

    /** Numbered ones under their mechanisms, then the others' ids. */
    public static String all(List<Session> sessions) {
        Map<MechanismId, TreeSet<Integer>> numbers = new LinkedHashMap<>();
        List<Session> others = new ArrayList<>();
        for (Session session : sessions) {
            MechanismId mechanism = session.mechanism();
            if (mechanism == null || session.ordinal() == null) {
                others.add(session);
            } else {
                numbers.computeIfAbsent(mechanism, _ -> new TreeSet<>())
                        .add(Objects.requireNonNull(session.ordinal()));
            }
        }
        List<String> names = new ArrayList<>();
        numbers.forEach((mechanism, its) -> names.add(mechanism + " " + runs(its)));
        if (!others.isEmpty()) {
            names.add(one(others));
        }
        return String.join("; ", names);
    }

    /** "2, 4–13". */
    private static String runs(SortedSet<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        int first = numbers.first();
        for (int number : numbers) {
            if (!numbers.contains(number - 1)) {
                first = number;
            }
            if (!numbers.contains(number + 1)) {
                runs.add(first == number ? String.valueOf(number) : first + "–" + number);
            }
        }
        return String.join(", ", runs);
    }
}
