package entente.dossier.book;

import entente.domain.When;
import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Completion;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Keeper;
import entente.domain.follow.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account without what one side keeps to itself: who carries what, and the progress that its
 * bodies reported. What is taken out here cannot slip into any sentence behind.
 */
public final class Discretion {
    private Discretion() {}

    /** As if no body had been assigned and none had reported. */
    public static Chronicle of(Chronicle chronicle) {
        return new Chronicle(
                chronicle.relation(),
                chronicle.zone(),
                chronicle.series(),
                chronicle.encounters(),
                chronicle.tracked().stream().map(Discretion::of).toList(),
                chronicle.people(),
                chronicle.agreements(),
                chronicle.filings());
    }

    private static Tracked of(Tracked tracked) {
        List<Fulfilment> fulfilments =
                tracked.fulfilments().stream().filter(Discretion::isTold).toList();
        Fulfilment kept = tracked.keptBy();
        Fulfilment keptBy = kept != null && isTold(kept) ? kept : first(fulfilments);
        boolean done = keptBy != null && keptBy.state().counts();
        return new Tracked(
                tracked.id(),
                tracked.standing(),
                tracked.act(),
                tracked.by(),
                tracked.to(),
                tracked.areas(),
                tracked.due(),
                tracked.dueWords(),
                tracked.session(),
                tracked.agreement(),
                tracked.sayings(),
                tracked.review(),
                done ? Completion.COMPLETE : Completion.NO_EVIDENCE,
                done && keptBy != null ? keptBy.done() : When.UNSAID,
                keptBy,
                fulfilments,
                tracked.disposition(),
                List.of(),
                List.of());
    }

    private static @Nullable Fulfilment first(List<Fulfilment> fulfilments) {
        return fulfilments.isEmpty() || fulfilments.getFirst().state() == Fulfilment.State.DISMISSED
                ? null
                : fulfilments.getFirst();
    }

    /** By reports that both can read, not by a body of one side. */
    private static boolean isTold(Fulfilment fulfilment) {
        return !(fulfilment.keeper() instanceof Keeper.ToldByBody);
    }
}
