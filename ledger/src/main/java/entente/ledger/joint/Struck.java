package entente.ledger.joint;

import entente.ledger.consent.Side;

/** What revocations void of both logs. */
record Struck(Strikes first, Strikes second) {
    /**
     * @param a the first entries of the first side's log; likewise the second's
     */
    static Struck of(Cut a, Cut b) {
        return new Struck(Strikes.of(a, b), Strikes.of(b, a));
    }

    Strikes of(Side side) {
        return side == Side.FIRST ? first : second;
    }
}
