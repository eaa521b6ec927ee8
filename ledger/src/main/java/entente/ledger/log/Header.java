package entente.ledger.log;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.json.Json;
import entente.ledger.json.JsonInteger;
import entente.ledger.json.JsonObject;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an entry binds, and its author signs.
 *
 * @param index of the entry in its log, from 0
 * @param previous the leaf hash of the entry before; null for the first one only
 * @param seen the head of the other side's log as the author knew it; null in a private log only
 * @param author null for an entry that nobody signed, which only a private log may have
 * @param kind what is done: capital letters, digits and {@code _}, at most 64
 * @param body the commitment to what is said: {@link Body#commitment()}
 * @param deed what both sides derive the joint record from, which outlives an erased body
 *     (docs/decisions/020-consent.md); null in a private log, and in the format's first version
 * @throws Malformed when these do not fit each other
 */
public record Header(
        Origin origin,
        long index,
        @Nullable Hash previous,
        @Nullable TreeHead seen,
        @Nullable KeyId author,
        String kind,
        Hash body,
        @Nullable JsonObject deed) {
    /** The format of headers without a deed (docs/decisions/008-log-framing.md). */
    public static final int VERSION = 1;

    /** The format of headers with one (docs/decisions/020-consent.md). */
    public static final int DEED_VERSION = 2;

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    public Header {
        if (index < 0 || index > JsonInteger.MAX) {
            throw new Malformed(
                    "The entry's index (%d) is not within 0 to 2^53−1. Maybe it overflowed."
                            .formatted(index));
        }
        if (!KIND.matcher(kind).matches()) {
            throw new Malformed(
                    "The kind of entry %d is not 1 to 64 capital letters, digits and _. Maybe it was left empty."
                            .formatted(index));
        }
        if ((index == 0) != (previous == null)) {
            throw new Malformed(
                    "Entry %d must name the leaf before it, and entry 0 none. Maybe its index is wrong."
                            .formatted(index));
        }
        if ((origin instanceof Origin.Private) != (seen == null)) {
            throw new Malformed(
                    "Entry %d must tell what it saw of the other log if it is shared, and nothing if it is private. Maybe its origin is wrong."
                            .formatted(index));
        }
        if (origin instanceof Origin.Shared && author == null) {
            throw new Malformed(
                    "Entry %d of a shared log has no author. Maybe a private note was meant."
                            .formatted(index));
        }
        if (origin instanceof Origin.Private && deed != null) {
            throw new Malformed(
                    "Entry %d of a private log has a deed. Maybe a shared log was meant."
                            .formatted(index));
        }
    }

    /** A header without a deed. */
    public Header(
            Origin origin,
            long index,
            @Nullable Hash previous,
            @Nullable TreeHead seen,
            @Nullable KeyId author,
            String kind,
            Hash body) {
        this(origin, index, previous, seen, author, kind, body, null);
    }

    /** {@link #VERSION} or {@link #DEED_VERSION}. */
    public int version() {
        return deed == null ? VERSION : DEED_VERSION;
    }

    /** The hash of the founding document; null in a private log. */
    public @Nullable Hash charter() {
        return switch (origin) {
            case Origin.Private own -> null;
            case Origin.Shared(Hash charter, var party) -> charter;
        };
    }

    /** The header's one form. */
    public Bytes encode() {
        return HeaderForm.write(this).encode();
    }

    /**
     * @throws Malformed when the bytes are not what {@link #encode} gives
     */
    public static Header parse(Bytes bytes) {
        return HeaderForm.read(Json.parse(bytes, Leaf.LIMIT));
    }
}
