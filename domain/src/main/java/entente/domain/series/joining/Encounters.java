package entente.domain.series.joining;

import entente.domain.MeetingKind;
import entente.domain.series.telling.Round;
import entente.domain.series.telling.Telling;
import entente.domain.series.telling.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Meetings outside any mechanism. Two reports tell of one where kind and day are the same and the
 * places agree. Talks and a courtesy call of one day stay apart, whoever took part: a minister on a
 * visit has talks with his colleague and calls on the head of government the same day, and reports
 * of the one name those of the other.
 *
 * <p>One report does not tell of one meeting twice, so two of its own are never joined.
 */
final class Encounters {
    private record Day(MeetingKind kind, LocalDate date) {}

    private final Participants participants;
    private final List<Round> rounds = new ArrayList<>();
    private final Map<Day, List<Round>> byDay = new HashMap<>();

    private Encounters(Participants participants) {
        this.participants = participants;
    }

    static List<Round> of(List<Telling> tellings, Participants participants) {
        Encounters encounters = new Encounters(participants);
        tellings.stream().sorted().forEach(encounters::add);
        return encounters.rounds;
    }

    private void add(Telling telling) {
        List<Day> days = days(telling);
        List<Round> fitting =
                days.stream()
                        .flatMap(day -> byDay.getOrDefault(day, List.of()).stream())
                        .distinct()
                        .filter(round -> fits(telling, round))
                        .toList();
        Round round = fitting.size() == 1 ? fitting.getFirst() : new Round(null, null);
        if (round.tellings().isEmpty()) {
            rounds.add(round);
        }
        round.add(telling);
        for (Day day : days) {
            List<Round> that = byDay.computeIfAbsent(day, d -> new ArrayList<>());
            if (!that.contains(round)) {
                that.add(round);
            }
        }
    }

    /** The days that it took; none where it is only known to have fallen in a longer time. */
    private static List<Day> days(Telling telling) {
        Window window = telling.window();
        return window == null || !window.isExact()
                ? List.of()
                : window.from()
                        .datesUntil(window.to().plusDays(1))
                        .map(date -> new Day(telling.meeting().kind(), date))
                        .toList();
    }

    private boolean fits(Telling telling, Round round) {
        return round.mayBeAt(telling.meeting().where())
                && round.tellings().stream()
                        .noneMatch(
                                other ->
                                        other.report().equals(telling.report())
                                                || participants.differ(other, telling));
    }
}
