package entente.ledger.joint;

import entente.ledger.consent.Flaw;
import entente.ledger.consent.Move;
import entente.ledger.consent.Place;
import entente.ledger.consent.Slot;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Take;
import entente.ledger.merkle.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From deeds, which name entries by their leaves, to moves, which name them by their places.
 *
 * @param before what the author had
 */
record Resolving(Before before) {
    /**
     * @param flaw why it is none; null when it is one
     */
    record Resolved(Move move, @Nullable Flaw flaw) {}

    Resolved resolve(Deed deed) {
        return switch (deed) {
            case Deed.Propose propose -> propose(propose.takes());
            case Deed.Accept(Hash named) -> naming(named, Move.Accept::new);
            case Deed.Settle(Hash named) -> naming(named, Move.Settle::new);
            case Deed.Withdraw(Hash named) -> naming(named, Move.Withdraw::new);
            case Deed.Decline(Hash named) -> naming(named, Move.Decline::new);
            default -> new Resolved(new Move.Other(), null);
        };
    }

    private Resolved naming(Hash named, Function<Place, Move> move) {
        Place place = before.place(named);
        return place == null
                ? new Resolved(new Move.Other(), Flaw.UNSEEN)
                : new Resolved(move.apply(place), null);
    }

    private Resolved propose(List<Take> takes) {
        List<Slot> slots = new ArrayList<>();
        for (Take take : takes) {
            Place base = take.base() == null ? null : before.place(take.base());
            if (take.base() != null && base == null) {
                return new Resolved(new Move.Other(), Flaw.BASE);
            }
            slots.add(new Slot(take.subject().text(), base));
        }
        return new Resolved(new Move.Propose(slots), null);
    }
}
