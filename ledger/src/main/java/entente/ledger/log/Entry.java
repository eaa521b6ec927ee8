package entente.ledger.log;

import entente.ledger.Bytes;

/** What is held of an entry, as it lies in a store and before anything is believed of it. */
public sealed interface Entry {
    Bytes leaf();

    /** With what it says. */
    record Whole(Bytes leaf, Bytes salt, Bytes body) implements Entry {}

    /** What it said was erased, and its salt too. */
    record Erased(Bytes leaf) implements Entry {}
}
