package entente.exchange.standing;

import entente.domain.Party;
import entente.domain.follow.Completion;
import entente.exchange.Proposal;
import entente.ledger.deed.Subject;
import entente.ledger.merkle.Hash;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands on one subject.
 *
 * @param state of what is agreed; of the newest offer where nothing is
 * @param version the proposal that was agreed last; null where nothing is
 * @param text the proposal whose text stands, also of the text that a commitment is part of; null
 *     where nothing is agreed or it was erased
 * @param denounced who has left it
 * @param assessed each side's own word on it
 * @param offers all proposals on it, the newest last
 */
public record Matter(
        Subject subject,
        Zone zone,
        State state,
        @Nullable Hash version,
        @Nullable Proposal text,
        Set<Party> denounced,
        Map<Party, Completion> assessed,
        List<Offer> offers) {
    public Matter {
        denounced = Set.copyOf(denounced);
        assessed = Map.copyOf(assessed);
        offers = List.copyOf(offers);
    }

    /** Both sides have spoken, and differently: a normal state. */
    public boolean isDivergent() {
        return assessed.size() == 2 && Set.copyOf(assessed.values()).size() == 2;
    }
}
