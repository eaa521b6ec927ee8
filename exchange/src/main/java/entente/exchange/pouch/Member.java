package entente.exchange.pouch;

import entente.ledger.merkle.Hash;

/**
 * What a manifest says of a member of its pouch.
 *
 * @param length in bytes
 * @param hash SHA-256 of its bytes
 */
public record Member(String name, long length, Hash hash) {
    static final String MANIFEST = "manifest";
    static final String CHECKPOINT = "checkpoint";
    static final String RECEIPT = "receipt";
    static final String PROOF = "proof";
    static final String ENTRIES = "entries";
    static final String BODIES = "bodies";
    static final String RETURNED_ENTRIES = "returned-entries";
    static final String RETURNED_BODIES = "returned-bodies";

    /** What the names of documents begin with; the rest is their SHA-256. */
    static final String ATTACHMENT = "attachment/";
}
