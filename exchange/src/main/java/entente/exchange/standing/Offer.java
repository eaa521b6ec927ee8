package entente.exchange.standing;

import entente.domain.Party;
import entente.exchange.Proposal;
import entente.ledger.deed.Effect;
import entente.ledger.deed.Subject;
import entente.ledger.merkle.Hash;
import org.jspecify.annotations.Nullable;

/**
 * A proposal and what became of it.
 *
 * @param entry by which it is named
 * @param by whose proposal
 * @param said what is proposed; null where it was erased or cannot be read
 * @param counters the proposal that it answers; null for none
 * @param reason with which it was declined; null for none
 */
public record Offer(
        Hash entry,
        Party by,
        Effect effect,
        Subject subject,
        State state,
        @Nullable Proposal said,
        @Nullable Hash counters,
        @Nullable String reason) {}
