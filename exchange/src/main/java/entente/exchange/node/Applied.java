package entente.exchange.node;

import entente.exchange.Opened.Outcome;

/**
 * What became of one pouch.
 *
 * @param entries of the other log that are new
 * @param returned entries of the own log that came back
 * @param settled acceptances that were settled
 */
record Applied(Outcome outcome, int entries, int returned, int settled) {
    static Applied of(Outcome outcome) {
        return new Applied(outcome, 0, 0, 0);
    }

    Applied and(Applied more) {
        return new Applied(
                more.outcome == Outcome.FROZEN ? more.outcome : outcome,
                entries + more.entries,
                returned + more.returned,
                settled + more.settled);
    }
}
