package entente.domain.follow.keeping;

import entente.domain.Progress;
import entente.domain.Project;
import entente.domain.When;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Keeper;
import entente.domain.follow.said.Folding;
import entente.domain.follow.said.Said;
import entente.domain.follow.said.Undertaking;
import entente.domain.follow.said.Wording;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Works that were promised and that a later report tells as finished. */
final class ProjectKeeping {
    private static final int LEAST_WORDS = 2;

    private final Map<String, List<Telling<Project>>> finished = new TreeMap<>();
    private final Names<String> names = new Names<>(LEAST_WORDS);

    ProjectKeeping(Tellings tellings) {
        for (Telling<Project> each : tellings.all(Project.class)) {
            if (each.finding().status() == Progress.COMPLETED) {
                finished.computeIfAbsent(bare(each.finding()), _ -> new ArrayList<>()).add(each);
            }
        }
        Comparator<Telling<Project>> earliest =
                Comparator.comparing(Telling::day, Comparator.nullsLast(Comparator.naturalOrder()));
        finished.values().forEach(told -> told.sort(earliest));
        finished.keySet().forEach(name -> names.add(name, Wording.of(name).words()));
    }

    private static String bare(Project project) {
        return Folding.bare(project.name());
    }

    /** The first telling of the same finished project; the one given where it is none. */
    FindingId first(FindingId project) {
        return finished.values().stream()
                .filter(told -> told.stream().anyMatch(each -> each.filed().id().equals(project)))
                .map(told -> told.getFirst().filed().id())
                .findFirst()
                .orElse(project);
    }

    Stream<Fulfilment> of(Undertaking undertaking) {
        if (finished.isEmpty()) {
            return Stream.empty();
        }
        Set<String> words = new HashSet<>();
        Set<String> promised = new HashSet<>();
        for (Said said : undertaking.said()) {
            words.addAll(said.wording().words());
            said.projects().forEach(project -> promised.add(bare(project)));
        }
        return names.in(words).stream()
                .flatMap(
                        name ->
                                finished(
                                        undertaking,
                                        name,
                                        promised.contains(name)
                                                || words.containsAll(Wording.of(name).words()))
                                        .stream());
    }

    /** Told as finished for the first time after it was promised. */
    private Optional<Fulfilment> finished(Undertaking undertaking, String name, boolean same) {
        Telling<Project> first = finished.getOrDefault(name, List.of()).getFirst();
        Set<ReportId> reports = new HashSet<>();
        undertaking.said().forEach(said -> reports.add(said.filing().id()));
        if (reports.contains(first.filing().id())) {
            return Optional.empty();
        }
        return first.promise(undertaking)
                .map(
                        promise -> {
                            When done = first.since(promise);
                            return new Weighing(Clue.PROJECT_FINISHED)
                                    .add(same, Clue.SAME_NAME, Clue.NAME_ALIKE)
                                    .time(undertaking.due(), done)
                                    .fulfilment(
                                            undertaking,
                                            new Keeper.FinishedProject(first.filed().id()),
                                            done,
                                            promise,
                                            first.words());
                        });
    }
}
