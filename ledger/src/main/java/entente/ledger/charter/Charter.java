package entente.ledger.charter;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.consent.Side;
import entente.ledger.json.Json;
import entente.ledger.log.KeyId;
import entente.ledger.log.Origin;
import entente.ledger.merkle.Hash;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What two sides found their relation on: who they are, and with which keys they begin. Its hash is
 * in every header, and is compared on paper, once.
 *
 * @param first the party whose code comes first in the alphabet
 * @param nonce 32 bytes of chance, so that no two charters are one
 * @param predecessor null for the first charter of a relation
 * @throws Malformed when the parties are not two in their order, or a key stands twice
 */
public record Charter(
        Signatory first, Signatory second, Hash nonce, @Nullable Predecessor predecessor) {
    /** The most bytes of a charter. */
    public static final int LIMIT = 64 * 1024;

    public Charter {
        if (first.party().compareTo(second.party()) >= 0) {
            throw new Malformed(
                    "The charter's parties are not two in the order of the alphabet. Maybe they are swapped.");
        }
        Set<KeyId> known = new HashSet<>();
        Stream.concat(first.keys().stream(), second.keys().stream())
                .flatMap(key -> Stream.of(key.key().id(), key.next()))
                .forEach(
                        id -> {
                            if (!known.add(id)) {
                                throw new Malformed(
                                        "The charter has a key twice. Maybe a next key is already in use.");
                            }
                        });
    }

    public Signatory signatory(Side side) {
        return side == Side.FIRST ? first : second;
    }

    public Bytes encode() {
        return CharterForm.write(this).encode();
    }

    /** By this hash headers and origins name it; its fingerprint is compared on paper. */
    public Hash hash() {
        return Hash.sha256(encode());
    }

    /** Which log a side's entries are in. */
    public Origin.Shared origin(Side side) {
        return new Origin.Shared(hash(), signatory(side).party());
    }

    /**
     * @throws Malformed when the bytes are not what {@link #encode} gives
     */
    public static Charter parse(Bytes bytes) {
        return CharterForm.read(Json.parse(bytes, LIMIT));
    }
}
