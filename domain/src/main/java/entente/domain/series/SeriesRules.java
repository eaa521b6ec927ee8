package entente.domain.series;

import entente.domain.Status;
import entente.domain.When;
import entente.domain.relation.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sessions of each mechanism as a series, with what the series shows and what is set for it.
 */
public final class SeriesRules {
    /**
     * No mechanism has met more often; a number beyond is a slip (a year taken for one), and a
     * thousand gaps would only hide the real ones.
     */
    private static final int HIGHEST = 500;

    private SeriesRules() {}

    /**
     * One series a mechanism, in the order of {@link MechanismId}; encounters are left out.
     *
     * @param sessions as {@link Sessions} makes them
     * @param cadences set by officers; they win over what the sessions show
     * @param hostRules likewise
     * @param names of mechanisms, see {@link MechanismNames}
     */
    public static List<Series> of(
            Relation relation,
            List<Session> sessions,
            Map<MechanismId, Cadence> cadences,
            Map<MechanismId, HostRule> hostRules,
            Map<MechanismId, List<String>> names) {
        Map<MechanismId, List<Session>> byMechanism = new TreeMap<>();
        for (Session session : sessions) {
            if (session.mechanism() != null) {
                byMechanism
                        .computeIfAbsent(session.mechanism(), id -> new ArrayList<>())
                        .add(session);
            }
        }
        List<Series> series = new ArrayList<>();
        byMechanism.forEach(
                (id, all) -> {
                    Cadence set = cadences.get(id);
                    HostRule rule = hostRules.get(id);
                    Cadence cadence = set == null ? LearnedCadence.of(all) : set;
                    HostRule hosts = rule == null ? LearnedHosts.of(relation, all) : rule;
                    series.add(
                            new Series(
                                    id,
                                    names.getOrDefault(id, List.of()),
                                    inOrder(all),
                                    gaps(all),
                                    cadence,
                                    hosts,
                                    Due.of(relation, all, cadence, hosts)));
                });
        return List.copyOf(series);
    }

    /** Numbers that no report mentions, below the highest that one does. */
    private static List<Integer> gaps(List<Session> sessions) {
        Set<Integer> told =
                sessions.stream()
                        .map(Session::ordinal)
                        .filter(ordinal -> ordinal != null && ordinal <= HIGHEST)
                        .collect(Collectors.toSet());
        int highest = told.stream().mapToInt(Integer::intValue).max().orElse(0);
        return IntStream.range(1, highest)
                .filter(ordinal -> !told.contains(ordinal))
                .boxed()
                .toList();
    }

    /**
     * By number, and those without one where their time puts them; those to come last. A promise
     * whose number has been passed stands at its number.
     */
    private static List<Session> inOrder(List<Session> sessions) {
        int highestHeld =
                sessions.stream()
                        .filter(session -> session.status() == Status.HELD)
                        .filter(session -> session.ordinal() != null)
                        .mapToInt(Session::ordinal)
                        .max()
                        .orElse(0);
        Map<Boolean, List<Session>> toCome =
                sessions.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        session -> isToCome(session, highestHeld)));
        List<Session> ordered = new ArrayList<>(woven(toCome.getOrDefault(false, List.of())));
        ordered.addAll(woven(toCome.getOrDefault(true, List.of())));
        return List.copyOf(ordered);
    }

    private static boolean isToCome(Session session, int highestHeld) {
        return session.status() == Status.PLANNED
                && (session.ordinal() == null || session.ordinal() > highestHeld);
    }

    /** Numbered ones by number, the others laid between them by time, those without time last. */
    private static List<Session> woven(List<Session> sessions) {
        List<Session> numbered =
                sessions.stream()
                        .filter(session -> session.ordinal() != null)
                        .sorted(Comparator.comparing(Session::ordinal, Comparator.naturalOrder()))
                        .toList();
        List<Session> others =
                sessions.stream()
                        .filter(session -> session.ordinal() == null)
                        .sorted(
                                Comparator.comparing(SeriesRules::firstDay)
                                        .thenComparing(Session::id))
                        .toList();
        List<Session> woven = new ArrayList<>();
        int next = 0;
        for (Session session : numbered) {
            LocalDate day = firstDay(session);
            while (!day.equals(LocalDate.MAX)
                    && next < others.size()
                    && firstDay(others.get(next)).isBefore(day)) {
                woven.add(others.get(next++));
            }
            woven.add(session);
        }
        woven.addAll(others.subList(next, others.size()));
        return woven;
    }

    private static LocalDate firstDay(Session session) {
        return switch (session.when()) {
            case When.Within(LocalDate from, LocalDate _) -> from;
            case When.By(LocalDate to) -> to;
            case When.Unsaid _ -> LocalDate.MAX;
        };
    }
}
