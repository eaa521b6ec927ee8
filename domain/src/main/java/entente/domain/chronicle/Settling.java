package entente.domain.chronicle;

import entente.domain.When;
import entente.domain.body.Assignment;
import entente.domain.decision.Decided;
import entente.domain.decision.Decision;
import entente.domain.follow.Completion;
import entente.domain.follow.Disposition;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Fulfilment.State;
import entente.domain.follow.Policy;
import entente.domain.follow.Told;
import entente.domain.follow.Tracked;
import entente.domain.follow.keeping.Matching;
import entente.domain.follow.said.Undertaking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of an undertaking, from suggestions, officers' decisions and the policy. */
final class Settling {
    private static final Comparator<Fulfilment> DISMISSED_LAST =
            Comparator.comparing(fulfilment -> fulfilment.state() == State.DISMISSED);
    private static final Comparator<Told> NEWEST_FIRST =
            Comparator.comparing(Told::on)
                    .thenComparing(told -> Long.parseLong(told.entry()))
                    .reversed();

    private final Matching matching;
    private final Rulings rulings;
    private final Settings settings;

    Settling(Matching matching, Rulings rulings, Settings settings) {
        this.matching = matching;
        this.rulings = rulings;
        this.settings = settings;
    }

    Tracked settle(Undertaking undertaking) {
        List<Decided> decided = rulings.on(undertaking.said());
        List<Fulfilment> fulfilments = fulfilments(undertaking, decided);
        Fulfilment keptBy = keptBy(fulfilments);
        Fulfilment counts = keptBy != null && keptBy.state().counts() ? keptBy : null;
        List<Told> told = told(decided);
        Told newest = told.isEmpty() ? null : told.getFirst();
        return new Tracked(
                undertaking.id(),
                undertaking.standing(),
                undertaking.act(),
                undertaking.by(),
                undertaking.to(),
                undertaking.areas(),
                undertaking.due(),
                undertaking.dueWords(),
                undertaking.session(),
                undertaking.agreement(),
                undertaking.sayings(),
                undertaking.review(),
                completion(counts, newest),
                done(counts, newest),
                keptBy,
                fulfilments,
                Disposition.ACTIVE,
                assignments(decided),
                told);
    }

    private static Completion completion(@Nullable Fulfilment counts, @Nullable Told newest) {
        if (counts != null) {
            return Completion.COMPLETE;
        }
        return newest == null ? Completion.NO_EVIDENCE : newest.completion();
    }

    private static When done(@Nullable Fulfilment counts, @Nullable Told newest) {
        if (counts != null) {
            return counts.done();
        }
        return newest != null && newest.completion() == Completion.COMPLETE
                ? When.on(newest.on())
                : When.UNSAID;
    }

    /** What was confirmed, then what the policy counts, then the likeliest suggestion. */
    private static @Nullable Fulfilment keptBy(List<Fulfilment> fulfilments) {
        for (State state : List.of(State.CONFIRMED, State.BY_POLICY, State.SUGGESTED)) {
            for (Fulfilment fulfilment : fulfilments) {
                if (fulfilment.state() == state) {
                    return fulfilment;
                }
            }
        }
        return null;
    }

    private List<Fulfilment> fulfilments(Undertaking undertaking, List<Decided> decided) {
        Map<String, State> states = states(decided);
        List<Fulfilment> all = new ArrayList<>();
        for (Fulfilment suggestion : matching.of(undertaking)) {
            State state = states.remove(suggestion.keeper().id());
            all.add(inState(suggestion, state == null ? byPolicy(suggestion) : state));
        }
        states.forEach(
                (keeper, state) ->
                        matching.named(undertaking, keeper)
                                .map(fulfilment -> inState(fulfilment, state))
                                .ifPresent(all::add));
        all.sort(DISMISSED_LAST);
        return all;
    }

    private Map<String, State> states(List<Decided> decided) {
        Map<String, State> states = new LinkedHashMap<>();
        for (Decided each : decided) {
            if (each.decision() instanceof Decision.Confirm confirm) {
                states.put(matching.current(confirm.keeper()), State.CONFIRMED);
            } else if (each.decision() instanceof Decision.Dismiss dismiss) {
                states.put(matching.current(dismiss.keeper()), State.DISMISSED);
            }
        }
        return states;
    }

    private State byPolicy(Fulfilment suggestion) {
        Policy policy = settings.policy();
        return suggestion.score() >= policy.confirmFrom() ? State.BY_POLICY : State.SUGGESTED;
    }

    private static Fulfilment inState(Fulfilment fulfilment, State state) {
        return new Fulfilment(
                fulfilment.keeper(),
                fulfilment.done(),
                fulfilment.onTime(),
                fulfilment.score(),
                fulfilment.reasons(),
                fulfilment.promised(),
                fulfilment.kept(),
                state);
    }

    /** The last decision names all who carry it; who carried it before still does since then. */
    private List<Assignment> assignments(List<Decided> decided) {
        List<Assignment> assignments = List.of();
        for (Decided each : decided) {
            if (each.decision() instanceof Decision.Assign assign) {
                LocalDate day = LocalDate.ofInstant(each.at(), settings.zone());
                Map<String, LocalDate> since = new HashMap<>();
                assignments.forEach(before -> since.put(before.body(), before.since()));
                assignments =
                        assign.bodies().stream()
                                .distinct()
                                .map(
                                        body ->
                                                new Assignment(
                                                        body,
                                                        body.equals(assign.lead()),
                                                        since.getOrDefault(body, day)))
                                .toList();
            }
        }
        return assignments;
    }

    private static List<Told> told(List<Decided> decided) {
        List<Told> told = new ArrayList<>();
        for (Decided each : decided) {
            if (each.decision() instanceof Decision.Tell tell) {
                told.add(
                        new Told(
                                Long.toString(each.position()),
                                tell.body(),
                                tell.completion(),
                                tell.evidence(),
                                tell.document(),
                                tell.on(),
                                each.author()));
            }
        }
        told.sort(NEWEST_FIRST);
        return told;
    }
}
