package entente.exchange.pouch;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.log.Leaf;
import entente.ledger.merkle.ConsistencyProof;
import entente.ledger.merkle.Hash;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Entries as they stand in a pouch: leaves as in C2SP's entry bundles (two bytes of length before
 * each), and apart from them for each its salt and body with four bytes of length before both,
 * which is 0 where they were erased.
 */
final class Frames {
    private Frames() {}

    static byte[] leaves(List<Entry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            Bytes leaf = entry.leaf();
            out.write(leaf.length() >> Byte.SIZE);
            out.write(leaf.length());
            out.writeBytes(leaf.toArray());
        }
        return out.toByteArray();
    }

    static byte[] bodies(List<Entry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.Whole(var leaf, Bytes salt, Bytes body) -> {
                    out.writeBytes(length(salt.length() + body.length()));
                    out.writeBytes(salt.toArray());
                    out.writeBytes(body.toArray());
                }
                case Entry.Erased erased -> out.writeBytes(length(0));
            }
        }
        return out.toByteArray();
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
    }

    static byte[] proof(ConsistencyProof proof) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        proof.path().forEach(hash -> out.writeBytes(hash.toBytes().toArray()));
        return out.toByteArray();
    }

    static ConsistencyProof proof(Bytes bytes) {
        if (bytes.length() % Hash.LENGTH != 0) {
            throw new Malformed("The proof is no list of hashes. Maybe it was cut.");
        }
        List<Hash> path = new ArrayList<>();
        for (int at = 0; at < bytes.length(); at += Hash.LENGTH) {
            path.add(Hash.of(bytes.slice(at, at + Hash.LENGTH)));
        }
        return new ConsistencyProof(path);
    }

    /**
     * @param count how many there are, and no more
     */
    static List<Entry> entries(InputStream leaves, InputStream bodies, long count)
            throws IOException {
        DataInputStream one = new DataInputStream(leaves);
        DataInputStream other = new DataInputStream(bodies);
        List<Entry> entries = new ArrayList<>();
        try {
            for (long i = 0; i < count; i++) {
                entries.add(entry(one, other));
            }
        } catch (EOFException e) {
            throw new Malformed(
                    "The pouch has fewer entries than its manifest says. Maybe it was cut.", e);
        }
        if (one.read() >= 0 || other.read() >= 0) {
            throw new Malformed(
                    "The pouch has more entries than its manifest says. Maybe it was altered.");
        }
        return entries;
    }

    private static Entry entry(DataInputStream leaves, DataInputStream bodies) throws IOException {
        byte[] leaf = new byte[leaves.readUnsignedShort()];
        leaves.readFully(leaf);
        int length = bodies.readInt();
        if (length == 0) {
            return new Entry.Erased(Bytes.owning(leaf));
        }
        if (length < Body.SALT || length > Body.SALT + Body.LIMIT || leaf.length > Leaf.LIMIT) {
            throw new Malformed("A body is too short or too long. Maybe it was altered.");
        }
        byte[] salt = new byte[Body.SALT];
        bodies.readFully(salt);
        byte[] body = new byte[length - Body.SALT];
        bodies.readFully(body);
        return new Entry.Whole(Bytes.owning(leaf), Bytes.owning(salt), Bytes.owning(body));
    }
}
