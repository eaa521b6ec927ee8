package entente.exchange.pouch;

import entente.ledger.Bytes;
import entente.ledger.merkle.Hash;

/** A member with its bytes, on its way into a pouch. */
record Packed(String name, Bytes content) {
    Member member() {
        return new Member(name, content.length(), Hash.sha256(content));
    }
}
