package entente.words.decide;

import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Tracked;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.register.Trouble;
import entente.register.View;
import entente.register.account.Named;
import entente.words.typed.Mistake;
import java.util.List;
import java.util.stream.Collectors;

/** A commitment in the account of its relation. */
public record Followed(Chronicle chronicle, Tracked tracked) {
    /**
     * What a person means by a name or the beginning of one.
     *
     * @throws Trouble when there is no such finding, or it is no commitment
     */
    public static Followed find(View view, String typed) {
        Named named = view.find(typed);
        Chronicle chronicle = view.chronicle(named.relation());
        return chronicle.tracked().stream()
                .filter(tracked -> tracked.id().value().equals(named.target()))
                .findFirst()
                .map(tracked -> new Followed(chronicle, tracked))
                .orElseThrow(
                        () ->
                                new Trouble(
                                        Trouble.Kind.NOT_A_COMMITMENT,
                                        named.finding().brief(),
                                        named.target()));
    }

    public Relation relation() {
        return chronicle.relation();
    }

    public FindingId id() {
        return tracked.id();
    }

    /** The likeliest fulfilment on which nobody has decided. */
    public Fulfilment likeliest() {
        return tracked.fulfilments().stream()
                .filter(each -> each.state() == Fulfilment.State.SUGGESTED)
                .findFirst()
                .orElseThrow(() -> Mistake.given("keeper.none", id().brief()));
    }

    /**
     * The fulfilment by that keeper.
     *
     * @throws Mistake when nothing of the kind is told of the commitment
     */
    public Fulfilment by(String keeper) {
        List<Fulfilment> all = tracked.fulfilments();
        return all.stream()
                .filter(each -> each.keeper().id().equals(keeper.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                all.isEmpty()
                                        ? Mistake.given("keeper.none", id().brief())
                                        : Mistake.given(
                                                "keeper",
                                                keeper,
                                                id().brief(),
                                                all.stream()
                                                        .map(each -> each.keeper().id())
                                                        .collect(Collectors.joining(", "))));
    }
}
