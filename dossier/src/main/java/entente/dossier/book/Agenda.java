package entente.dossier.book;

import entente.domain.Area;
import entente.domain.When;
import entente.domain.follow.Counts;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.domain.series.Session;
import entente.dossier.paper.Source;
import entente.words.Messages;
import entente.words.series.RhythmWords;
import entente.words.series.SessionWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the account gives reason to talk about: each point with its reason, and none without. */
final class Agenda {
    private static final int AREAS = 5;

    private final Pad pad;
    private final Messages messages;
    private final Preparation preparation;
    private final List<Point> points = new ArrayList<>();

    /**
     * A point of the agenda.
     *
     * @param sources of the reason
     */
    record Point(String title, String reason, List<Source> sources) {
        Point {
            sources = List.copyOf(sources);
        }
    }

    private Agenda(Pad pad, Preparation preparation) {
        this.pad = pad;
        this.messages = pad.messages();
        this.preparation = preparation;
    }

    static List<Point> of(Pad pad, Preparation preparation) {
        Agenda agenda = new Agenda(pad, preparation);
        agenda.lastTime();
        agenda.pastDue();
        agenda.again();
        agenda.requests();
        agenda.difficulties();
        agenda.agreements();
        agenda.multilateral();
        agenda.next();
        return agenda.points;
    }

    private void lastTime() {
        Session last = preparation.last();
        List<Tracked> said = preparation.lastTime();
        if (last != null && !said.isEmpty()) {
            Counts counts = Counts.of(said, preparation.today());
            point(
                    "last",
                    pad.citing().of(last),
                    new SessionWords(pad.wording()).name(last, preparation.standpoint()),
                    number(said.size()),
                    number(counts.done()),
                    number(counts.pastDue()));
        }
    }

    /** By area, those with the most past due first. */
    private void pastDue() {
        Map<Area, List<Tracked>> areas = new EnumMap<>(Area.class);
        List<Tracked> others = new ArrayList<>();
        for (Tracked tracked : preparation.pastDue()) {
            if (tracked.areas().isEmpty()) {
                others.add(tracked);
            } else {
                areas.computeIfAbsent(tracked.areas().getFirst(), _ -> new ArrayList<>())
                        .add(tracked);
            }
        }
        areas.entrySet().stream()
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .limit(AREAS)
                .forEach(each -> pastDue("area." + each.getKey().word(), each.getValue()));
        if (!others.isEmpty()) {
            pastDue("agenda.other-areas", others);
        }
    }

    private void pastDue(String area, List<Tracked> tracked) {
        LocalDate oldest = Objects.requireNonNull(Timeliness.lastDay(tracked.getFirst().due()));
        point(
                "past-due",
                pad.citing().all(tracked),
                pad.say(area),
                number(tracked.size()),
                pad.wording().date(When.on(oldest)),
                names(tracked));
    }

    private void again() {
        List<Tracked> again = preparation.againWithoutAction();
        if (!again.isEmpty()) {
            Set<Integer> years = new TreeSet<>();
            again.forEach(tracked -> years.addAll(Citing.years(tracked)));
            point(
                    "again",
                    pad.citing().all(again),
                    number(again.size()),
                    years.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                    names(again));
        }
    }

    private void requests() {
        List<Tracked> requests = preparation.requests();
        if (!requests.isEmpty()) {
            point("requests", pad.citing().all(requests), number(requests.size()), names(requests));
        }
    }

    private void difficulties() {
        var difficulties = preparation.difficulties();
        if (!difficulties.isEmpty()) {
            point(
                    "difficulties",
                    pad.citing().reports(difficulties.stream().map(each -> each.report()).toList()),
                    number(difficulties.size()));
        }
    }

    private void agreements() {
        var ending = preparation.ending();
        if (!ending.isEmpty()) {
            point(
                    "agreements",
                    pad.citing().reports(ending.stream().map(each -> each.report()).toList()),
                    number(ending.size()),
                    ending.stream()
                            .map(each -> "“" + each.finding().name() + "”")
                            .limit(3)
                            .collect(Collectors.joining(", ")));
        }
    }

    private void multilateral() {
        List<Tracked> multilateral = preparation.multilateral();
        if (!multilateral.isEmpty()) {
            point(
                    "multilateral",
                    pad.citing().all(multilateral),
                    number(multilateral.size()),
                    names(multilateral));
        }
    }

    /** Both always agree when to meet again. */
    private void next() {
        String rhythm = new RhythmWords(pad.wording()).of(preparation.upcoming().series());
        List<Session> held = preparation.upcoming().series().sessions();
        point(
                "next",
                held.isEmpty() ? pad.citing().account() : pad.citing().of(held.getLast()),
                rhythm.isEmpty() ? pad.say("agenda.next.unsaid") : rhythm);
    }

    private void point(String key, Collection<Source> sources, String... details) {
        points.add(
                new Point(
                        messages.say("agenda." + key, details),
                        messages.say("agenda." + key + ".reason", details),
                        List.copyOf(sources)));
    }

    private static String names(List<Tracked> tracked) {
        String names =
                tracked.stream()
                        .limit(4)
                        .map(each -> each.id().brief())
                        .collect(Collectors.joining(", "));
        return tracked.size() > 4 ? names + " …" : names;
    }

    private String number(int number) {
        return messages.number(number);
    }
}
