package entente.exchange.pouch;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.merkle.Hash;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tar that lies in a file, taken apart in one pass with a small buffer, whatever it holds.
 *
 * @param members where each begins, in their order
 * @param digest of the whole
 */
record Archive(Path file, Map<String, Place> members, Hash digest) {
    private static final int MOST_MEMBERS = 4096;
    private static final int BUFFER = 64 * 1024;

    /**
     * @param hash of the bytes that are there
     */
    record Place(long offset, long length, Hash hash) {}

    static Archive read(Path file) throws IOException {
        long size = Files.size(file);
        MessageDigest whole = sha256();
        try (DataInputStream in =
                new DataInputStream(
                        new BufferedInputStream(
                                new DigestInputStream(Files.newInputStream(file), whole),
                                BUFFER))) {
            Map<String, Place> members = members(in, size);
            // Only when all is read is all in the digest.
            return new Archive(file, members, Hash.of(Bytes.owning(whole.digest())));
        } catch (EOFException e) {
            throw new Malformed("The archive ends within a member. Maybe it was cut.", e);
        }
    }

    private static Map<String, Place> members(DataInputStream in, long size) throws IOException {
        Map<String, Place> members = new LinkedHashMap<>();
        byte[] block = new byte[Tar.BLOCK];
        long at = 0;
        in.readFully(block);
        while (block[0] != 0) {
            Tar.Header header = Tar.Header.parse(block);
            long begin = at + Tar.BLOCK;
            if (members.size() == MOST_MEMBERS || header.length() > size - begin) {
                throw new Malformed(
                        "The archive has too many members, or one that is longer than all. Maybe it was altered.");
            }
            Place place = new Place(begin, header.length(), hash(in, header.length()));
            zeros(in, Tar.padding(header.length()));
            if (members.put(header.name(), place) != null) {
                throw new Malformed("The archive has a member twice. Maybe it was altered.");
            }
            at = begin + header.length() + Tar.padding(header.length());
            in.readFully(block);
        }
        if (size != at + Tar.ending(at)) {
            throw new Malformed("The archive goes on after its end. Maybe it was altered.");
        }
        zero(block);
        zeros(in, (int) (size - at - Tar.BLOCK));
        if (in.read() >= 0) {
            throw new Malformed("The archive grew while it was read. Maybe it was altered.");
        }
        return members;
    }

    private static Hash hash(InputStream in, long length) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long rest = length;
        while (rest > 0) {
            int read = in.read(buffer, 0, (int) Math.min(rest, buffer.length));
            if (read < 0) {
                throw new EOFException();
            }
            digest.update(buffer, 0, read);
            rest -= read;
        }
        return Hash.of(Bytes.owning(digest.digest()));
    }

    private static void zeros(DataInputStream in, int count) throws IOException {
        byte[] padding = new byte[count];
        in.readFully(padding);
        zero(padding);
    }

    private static void zero(byte[] padding) {
        for (byte one : padding) {
            if (one != 0) {
                throw new Malformed(
                        "The archive has something between its members. Maybe it was altered.");
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256.", e);
        }
    }

    /** Whether the members are those that the manifest lists, all and no other. */
    void check(List<Member> listed) {
        List<String> names = listed.stream().map(Member::name).toList();
        List<String> there = members.keySet().stream().skip(1).toList();
        if (!Manifest.isInOrder(names) || !there.equals(names)) {
            throw new Malformed(
                    "The members are not those of the manifest, in their order. Maybe one was added or left out.");
        }
        for (Member member : listed) {
            Place place = place(member.name());
            if (place.length() != member.length() || !place.hash().equals(member.hash())) {
                throw new Malformed(
                        "The member %s is not what the manifest says. Maybe it was altered."
                                .formatted(member.name()));
            }
        }
    }

    private Place place(String name) {
        Place place = members.get(name);
        if (place == null) {
            throw new Malformed("The member %s is missing. Maybe it was left out.".formatted(name));
        }
        return place;
    }

    /** The member's bytes, which may be so many. */
    Bytes bytes(String name, int limit) throws IOException {
        if (place(name).length() > limit) {
            throw new Malformed(
                    "The member %s is longer than it may be. Maybe it was altered."
                            .formatted(name));
        }
        try (InputStream stream = stream(name)) {
            return Bytes.owning(stream.readAllBytes());
        }
    }

    /** The member's bytes, one after the other. */
    InputStream stream(String name) throws IOException {
        Place place = place(name);
        FileChannel channel = FileChannel.open(file);
        channel.position(place.offset());
        InputStream in = Channels.newInputStream(channel);
        return new BufferedInputStream(new Limited(in, place.length()), BUFFER);
    }

    /** A stream that ends where the member does. */
    private static final class Limited extends FilterInputStream {
        private long rest;

        Limited(InputStream in, long rest) {
            super(in);
            this.rest = rest;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (rest == 0) {
                return -1;
            }
            int read = in.read(into, offset, (int) Math.min(length, rest));
            rest -= Math.max(read, 0);
            return read;
        }
    }
}
