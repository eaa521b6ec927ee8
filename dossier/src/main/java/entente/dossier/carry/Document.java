package entente.dossier.carry;

import entente.ledger.Bytes;
import entente.ledger.merkle.Hash;

/**
 * A report, findings or a text as the register keeps it.
 *
 * @param address the SHA-256 of the content
 */
record Document(Hash address, Bytes content) {
    /** The most bytes of one: it has to be in memory whole. */
    static final int LIMIT = 64 * 1024 * 1024;
}
