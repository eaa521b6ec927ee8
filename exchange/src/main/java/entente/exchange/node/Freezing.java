package entente.exchange.node;

import entente.exchange.Opened.Outcome;
import entente.exchange.store.Evidence;
import entente.exchange.store.HeadSort;
import entente.ledger.consent.Side;
import entente.ledger.note.SignedNote;

/** Two heads of one log that cannot both be: nothing of it is taken any more, both are kept. */
record Freezing(Turn turn) {
    /**
     * @param held which head stands against the other one
     */
    Applied freeze(Side side, SignedNote other, HeadSort held) {
        turn.again();
        SignedNote before = turn.note(side, held);
        String sentence =
                "The log %s has a head of %d entries, and another one that cannot both be."
                        .formatted(turn.charter().origin(side).text(), Turn.head(other).size());
        Evidence evidence = new Evidence(side, Evidence.Sort.FORKED, before, other, sentence);
        turn.ground().write(rows -> rows.keep(turn.charter().hash(), evidence));
        return Applied.of(Outcome.FROZEN);
    }
}
