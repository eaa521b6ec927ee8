import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Verifies exported joint records with nothing but the JDK: java tools/Verify.java EXPORT...
 *
 * <p>It was written from docs/joint-export.md and the decisions 008 and 020 and shares no code with
 * the program. It reads JSON, hashes, does the curve's arithmetic and derives the joint state by
 * itself, slowly and in the plainest way: every question about consent goes through both logs again.
 *
 * <p>A line for each file: what agrees, or the first thing that differs and where. Exit code 0 when
 * all agree, 1 when one does not, 2 when none was named.
 */
class Verify {
    static class Differs extends RuntimeException {
        Differs(String what) {
            super(what);
        }
    }

    public static void main(String[] files) {
        if (files.length == 0) {
            System.err.println("usage: java tools/Verify.java EXPORT...");
            System.exit(2);
        }
        boolean agree = true;
        for (String file : files) {
            try {
                System.out.println(file + ": agrees: " + new Export(Files.readAllBytes(Path.of(file))).verified());
            } catch (Differs | IOException differs) {
                System.out.println(file + ": DIFFERS: " + differs.getMessage());
                agree = false;
            } catch (RuntimeException unfit) {
                System.out.println(file + ": DIFFERS: it is not in its form (" + unfit + ")");
                agree = false;
            }
        }
        System.exit(agree ? 0 : 1);
    }

    static void check(boolean holds, String otherwise) {
        if (!holds) throw new Differs(otherwise);
    }

    // --- Bytes and hashes ---

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        check(Arrays.equals(utf8(text), bytes), "a text is no UTF-8");
        return text;
    }

    static byte[] digest(String name, byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance(name);
            for (byte[] part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static String sha256(byte[]... parts) {
        return hex(digest("SHA-256", parts));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] unhex(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        check(hex(bytes).equals(hex), "hexadecimal digits are not in small letters");
        return bytes;
    }

    static String hash(Object hex) {
        check(unhex((String) hex).length == 32, "a hash has not 32 bytes");
        return (String) hex;
    }

    static byte[] unbase64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        check(Base64.getEncoder().encodeToString(bytes).equals(text), "base 64 is not in its one form");
        return bytes;
    }

    /** The Merkle tree hash of RFC 6962, over leaf hashes. */
    static String root(List<String> leaves) {
        if (leaves.isEmpty()) return sha256();
        if (leaves.size() == 1) return leaves.getFirst();
        int left = Integer.highestOneBit(leaves.size() - 1);
        return sha256(
                new byte[] {1},
                unhex(root(leaves.subList(0, left))),
                unhex(root(leaves.subList(left, leaves.size()))));
    }

    // --- JSON: objects as TreeMap, lists, strings, Long, Boolean, null; read, written again, compared ---

    static class Json {
        final String text;
        int at;

        Json(String text) {
            this.text = text;
        }

        static Object parse(byte[] bytes) {
            String text = text(bytes);
            Json json = new Json(text);
            Object value = json.value();
            StringBuilder again = new StringBuilder();
            write(value, again, 0);
            check(json.at == text.length() && again.toString().equals(text), "JSON is not in its one form");
            return value;
        }

        Object value() {
            char c = text.charAt(at);
            if (c == '{') return object();
            if (c == '[') return list();
            if (c == '"') return string();
            for (Map.Entry<String, Object> word : WORDS.entrySet()) {
                if (text.startsWith(word.getKey(), at)) {
                    at += word.getKey().length();
                    return word.getValue();
                }
            }
            int start = at;
            while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) at++;
            long number = Long.parseLong(text.substring(start, at));
            check(Math.abs(number) < 1L << 53, "a number is too great");
            return number;
        }

        static final Map<String, Object> WORDS = new HashMap<>();

        static {
            WORDS.put("true", true);
            WORDS.put("false", false);
            WORDS.put("null", null);
        }

        TreeMap<String, Object> object() {
            TreeMap<String, Object> object = new TreeMap<>();
            for (at++; text.charAt(at) != '}'; ) {
                if (!object.isEmpty()) skip(',');
                String key = string();
                skip(':');
                check(!object.containsKey(key), "a key stands twice");
                object.put(key, value());
            }
            at++;
            return object;
        }

        List<Object> list() {
            List<Object> list = new ArrayList<>();
            for (at++; text.charAt(at) != ']'; ) {
                if (!list.isEmpty()) skip(',');
                list.add(value());
            }
            at++;
            return list;
        }

        void skip(char c) {
            check(text.charAt(at++) == c, "JSON lacks " + c);
        }

        String string() {
            skip('"');
            StringBuilder string = new StringBuilder();
            while (text.charAt(at) != '"') {
                char c = text.charAt(at++);
                if (c == '\\') {
                    char letter = text.charAt(at++);
                    int known = "\"\\bfnrt".indexOf(letter);
                    if (known >= 0) {
                        c = "\"\\\b\f\n\r\t".charAt(known);
                    } else {
                        check(letter == 'u', "JSON has an unknown escape");
                        c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                        at += 4;
                    }
                }
                string.append(c);
            }
            at++;
            return string.toString();
        }

        static void write(Object value, StringBuilder out, int depth) {
            check(depth <= 16, "JSON is nested too deep");
            switch (value) {
                case null -> out.append("null");
                case String string -> write(string, out);
                case Map<?, ?> object -> {
                    check(depth < 16, "JSON is nested too deep");
                    String before = "{";
                    for (Map.Entry<?, ?> member : object.entrySet()) {
                        out.append(before);
                        write((String) member.getKey(), out);
                        write(member.getValue(), out.append(':'), depth + 1);
                        before = ",";
                    }
                    out.append(object.isEmpty() ? "{}" : "}");
                }
                case List<?> list -> {
                    check(depth < 16, "JSON is nested too deep");
                    String before = "[";
                    for (Object each : list) {
                        write(each, out.append(before), depth + 1);
                        before = ",";
                    }
                    out.append(list.isEmpty() ? "[]" : "]");
                }
                default -> out.append(value);
            }
        }

        static void write(String string, StringBuilder out) {
            check(string.codePoints().noneMatch(Verify::isNoCharacter), "JSON has what is no character");
            out.append('"');
            for (char c : string.toCharArray()) {
                int known = "\"\\\b\f\n\r\t".indexOf(c);
                if (known >= 0) out.append('\\').append("\"\\bfnrt".charAt(known));
                else if (c < ' ') out.append("\\u%04x".formatted((int) c));
                else out.append(c);
            }
            out.append('"');
        }
    }

    static boolean isNoCharacter(int point) {
        return point >= 0xD800 && point <= 0xDFFF || point >= 0xFDD0 && point <= 0xFDEF || (point & 0xFFFE) == 0xFFFE;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value, String... keys) {
        Map<String, Object> object = (Map<String, Object>) value;
        check(object.keySet().equals(Set.of(keys)), "an object has other keys than " + String.join(", ", keys));
        return object;
    }

    static String string(Map<String, Object> object, String key) {
        check(object.get(key) instanceof String, key + " is no string");
        return (String) object.get(key);
    }

    static int number(Map<String, Object> object, String key) {
        check(object.get(key) instanceof Long, key + " is no number");
        return Math.toIntExact((Long) object.get(key));
    }

    // --- Ed25519 (RFC 8032), in affine coordinates over projective ones; nothing here is secret ---

    record Point(BigInteger x, BigInteger y, BigInteger z, BigInteger t) {
        static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
        static final BigInteger L =
                BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        static final BigInteger D =
                BigInteger.valueOf(-121665).multiply(BigInteger.valueOf(121666).modInverse(P)).mod(P);
        static final BigInteger ROOT_OF_MINUS_ONE =
                BigInteger.TWO.modPow(P.subtract(BigInteger.ONE).shiftRight(2), P);
        static final Point ZERO = new Point(BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO);
        static final Point BASE = decode(unhex("58" + "66".repeat(31)));

        Point plus(Point o) {
            BigInteger a = y.subtract(x).multiply(o.y.subtract(o.x)).mod(P);
            BigInteger b = y.add(x).multiply(o.y.add(o.x)).mod(P);
            BigInteger c = t.multiply(D).mod(P).multiply(o.t).shiftLeft(1).mod(P);
            BigInteger d = z.multiply(o.z).shiftLeft(1).mod(P);
            BigInteger e = b.subtract(a), f = d.subtract(c), g = d.add(c), h = b.add(a);
            return new Point(e.multiply(f).mod(P), g.multiply(h).mod(P), f.multiply(g).mod(P), e.multiply(h).mod(P));
        }

        Point times(BigInteger factor) {
            Point sum = ZERO;
            for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
                sum = sum.plus(sum);
                if (factor.testBit(bit)) sum = sum.plus(this);
            }
            return sum;
        }

        boolean is(Point o) {
            return x.multiply(o.z).subtract(o.x.multiply(z)).mod(P).signum() == 0
                    && y.multiply(o.z).subtract(o.y.multiply(z)).mod(P).signum() == 0;
        }

        /** The point in its one form; null for none. */
        static Point decode(byte[] bytes) {
            BigInteger y = little(bytes).clearBit(255);
            if (bytes.length != 32 || y.compareTo(P) >= 0) return null;
            BigInteger yy = y.multiply(y).mod(P);
            BigInteger xx =
                    yy.subtract(BigInteger.ONE).multiply(D.multiply(yy).add(BigInteger.ONE).modInverse(P)).mod(P);
            BigInteger x = xx.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
            if (!x.multiply(x).mod(P).equals(xx)) x = x.multiply(ROOT_OF_MINUS_ONE).mod(P);
            boolean odd = (bytes[31] & 0x80) != 0;
            if (!x.multiply(x).mod(P).equals(xx) || x.signum() == 0 && odd) return null;
            if (x.testBit(0) != odd) x = P.subtract(x);
            return new Point(x, y, BigInteger.ONE, x.multiply(y).mod(P));
        }

        /** Such as only one secret can have made: of the prime order, and not zero. */
        static Point sound(byte[] bytes) {
            Point point = decode(bytes);
            return point == null || point.is(ZERO) || !point.times(L).is(ZERO) ? null : point;
        }
    }

    static BigInteger little(byte[] bytes) {
        byte[] big = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) big[i] = bytes[bytes.length - 1 - i];
        return new BigInteger(1, big);
    }

    static final Map<String, Point> KEYS = new HashMap<>();

    static Point key(String hex) {
        Point point = KEYS.computeIfAbsent(hex, any -> Point.sound(unhex(any)));
        check(point != null, "the key " + hex + " is no sound one");
        return point;
    }

    static boolean signed(String key, byte[] message, byte[] signature) {
        if (signature.length != 64) return false;
        byte[] first = Arrays.copyOf(signature, 32);
        BigInteger s = little(Arrays.copyOfRange(signature, 32, 64));
        Point r = Point.sound(first);
        if (r == null || s.compareTo(Point.L) >= 0) return false;
        BigInteger k = little(digest("SHA-512", first, unhex(key), message)).mod(Point.L);
        return Point.BASE.times(s).is(r.plus(key(key).times(k)));
    }

    static String keyId(String key) {
        return sha256(new byte[] {1}, unhex(key));
    }

    // --- What an export holds ---

    static final String[] SIDES = {"FIRST", "SECOND"};
    static final int NEVER = Integer.MAX_VALUE;

    /** A key as its side's log goes on. */
    static class Key {
        String duty, key, next;
        List<Object> scope = List.of();
        int from, replaced = NEVER, revoked = NEVER;

        Key(String duty, String key, String next, List<Object> scope, int from) {
            this.duty = duty;
            this.key = key;
            this.next = hash(next);
            this.scope = scope;
            this.from = from;
            key(key);
        }

        boolean is(String other) {
            return duty.equals(other);
        }
    }

    static class Entry {
        int side, index, seen;
        String where, leaf, author, kind, body, seenRoot, previous, names;
        byte[] header, signature;
        Map<String, Object> deed;
        List<Map<String, Object>> takes = List.of();

        boolean is(String other) {
            return kind.equals(other);
        }
    }

    static final Map<String, String[]> DEEDS = new HashMap<>();

    static {
        for (String kind : "ACCEPT SETTLE WITHDRAW DECLINE ERASED".split(" ")) DEEDS.put(kind, new String[] {"names"});
        for (String kind : "CHARTER SPEAKS".split(" ")) DEEDS.put(kind, new String[] {"fold"});
        DEEDS.put("PROPOSE", new String[] {"counters", "effect", "takes"});
        DEEDS.put("DENOUNCE", new String[] {"subject"});
        DEEDS.put("ASSESS", new String[] {"completion", "subject"});
        DEEDS.put("ROTATE", new String[] {"key", "next", "old"});
        DEEDS.put("REVOKE", new String[] {"head", "key"});
        DEEDS.put("CONFIRM", new String[] {"names", "size"});
        DEEDS.put("EMPOWER", new String[] {"key", "next", "scope", "until"});
    }

    static class Export {
        final String[] origins = new String[2];
        final List<List<Key>> founding = List.of(new ArrayList<>(), new ArrayList<>());
        final List<List<Entry>> logs = List.of(new ArrayList<>(), new ArrayList<>());
        final List<Map<String, Key>> keys = List.of(new HashMap<>(), new HashMap<>());
        final String[] heads = new String[2];
        String charter, joint, state;

        Export(byte[] bytes) {
            String all = text(bytes);
            check(all.endsWith("\n"), "the file does not end with a line");
            String[] lines = all.substring(0, all.length() - 1).split("\n", -1);
            check(lines.length >= 6, "lines are missing");
            charter(object(Json.parse(utf8(lines[0])), "charter", "form", "version"));
            int last = 0;
            for (int i = 1; i < lines.length - 3; i++) {
                Entry entry = entry(object(Json.parse(utf8(lines[i])), "body", "leaf", "salt", "side"), "line " + (i + 1));
                check(entry.side >= last, "line " + (i + 1) + " is out of order");
                last = entry.side;
                logs.get(entry.side).add(entry);
            }
            for (int side = 0; side < 2; side++) {
                Map<String, Object> head = object(Json.parse(utf8(lines[lines.length - 3 + side])), "head", "side");
                check(SIDES[side].equals(head.get("side")), "the heads are out of order");
                heads[side] = string(head, "head");
            }
            Map<String, Object> end = object(Json.parse(utf8(lines[lines.length - 1])), "joint", "state");
            joint = string(end, "joint");
            state = string(end, "state");
        }

        void charter(Map<String, Object> line) {
            check("entente-joint-record".equals(line.get("form")) && number(line, "version") == 1, "it is another form");
            byte[] bytes = unbase64(string(line, "charter"));
            charter = sha256(bytes);
            Map<String, Object> whole =
                    object(Json.parse(bytes), "first", "nonce", "predecessor", "second", "version");
            check(number(whole, "version") == 1, "the charter is of another version");
            hash(whole.get("nonce"));
            for (int side = 0; side < 2; side++) {
                Map<String, Object> signatory = object(whole.get(SIDES[side].toLowerCase()), "keys", "party");
                check(string(signatory, "party").matches("[A-Z]{3,5}"), "a party is no code");
                origins[side] = "entente/" + charter + "/" + string(signatory, "party");
                for (Object each : (List<?>) signatory.get("keys")) {
                    Map<String, Object> key = object(each, "duty", "key", "next");
                    check(Set.of("NODE", "OFFICER").contains(string(key, "duty")), "a key's duty is unknown");
                    founding.get(side)
                            .add(new Key(string(key, "duty"), string(key, "key"), string(key, "next"), List.of(""), 0));
                }
            }
        }

        Entry entry(Map<String, Object> line, String where) {
            Entry entry = new Entry();
            entry.where = where;
            entry.side = List.of(SIDES).indexOf(string(line, "side"));
            check(entry.side >= 0, where + " is of no side");
            byte[] leaf = unbase64(string(line, "leaf"));
            entry.leaf = sha256(new byte[1], leaf);
            int end = 2 + ByteBuffer.wrap(leaf).getChar();
            entry.header = Arrays.copyOfRange(leaf, 2, end);
            check(end + 64 == leaf.length, where + ": the leaf has not one signature");
            entry.signature = Arrays.copyOfRange(leaf, end, leaf.length);
            header(entry, object(Json.parse(entry.header), "author", "body", "charter", "deed", "index", "kind",
                    "origin", "previous", "seen", "version"));
            check((line.get("body") == null) == (line.get("salt") == null), where + ": half of it is erased");
            if (line.get("body") != null) {
                byte[] body = unbase64(string(line, "body"));
                byte[] salt = unbase64(string(line, "salt"));
                check(Json.parse(body) instanceof Map && salt.length == 32, where + ": the body is none");
                check(sha256(salt, body).equals(entry.body), where + ": the body is not the one that was signed");
            }
            return entry;
        }

        void header(Entry entry, Map<String, Object> header) {
            check(number(header, "version") == 2, entry.where + " is of another version");
            check(charter.equals(header.get("charter")) && origins[entry.side].equals(header.get("origin")),
                    entry.where + " is of another log");
            entry.index = number(header, "index");
            entry.author = hash(header.get("author"));
            entry.body = hash(header.get("body"));
            entry.previous = (String) header.get("previous");
            entry.kind = string(header, "kind");
            Map<String, Object> seen = object(header.get("seen"), "root", "size");
            entry.seen = number(seen, "size");
            entry.seenRoot = hash(seen.get("root"));
            check(DEEDS.containsKey(entry.kind), entry.where + " is of an unknown kind");
            entry.deed = object(header.get("deed"), DEEDS.get(entry.kind));
            if (entry.deed.containsKey("names")) entry.names = hash(entry.deed.get("names"));
            if (entry.deed.containsKey("subject")) subject(entry.deed);
            if (entry.is("PROPOSE")) takes(entry);
        }

        static void subject(Map<String, Object> object) {
            String subject = string(object, "subject");
            check(subject.length() <= 200 && subject.matches(
                    "[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*(#[A-Za-z0-9]+)?"), "a subject is none");
        }

        static void takes(Entry entry) {
            check(List.of("AGREE", "AMEND", "CORRECT", "TERMINATE", "PUBLISH", "EXTEND", "SUPERSEDE", "DROP",
                    "NOT_A_COMMITMENT").contains(string(entry.deed, "effect")), "an effect is unknown");
            entry.takes = new ArrayList<>();
            Set<Object> subjects = new HashSet<>();
            for (Object each : (List<?>) entry.deed.get("takes")) {
                Map<String, Object> take = object(each, "base", "subject");
                subject(take);
                check(subjects.add(take.get("subject")), "a subject is taken twice");
                if (take.get("base") != null) hash(take.get("base"));
                entry.takes.add(take);
            }
            check(entry.deed.get("effect").equals("AGREE") == (entry.takes.getFirst().get("base") == null),
                    "a base is missing, or one too much");
        }

        List<String> leaves(int side, int size) {
            return logs.get(side).subList(0, size).stream().map(entry -> entry.leaf).toList();
        }

        String verified() {
            int[] next = {0, 0};
            for (int side = 0; side < 2; side++) {
                for (Key key : founding.get(side)) keys.get(side).put(keyId(key.key), key);
            }
            boolean more = true;
            while (more) {
                more = false;
                for (int side = 0; side < 2; side++) {
                    while (next[side] < logs.get(side).size() && logs.get(side).get(next[side]).seen <= next[1 - side]) {
                        admit(logs.get(side).get(next[side]), next[side]++);
                        more = true;
                    }
                }
            }
            for (int side = 0; side < 2; side++) {
                check(next[side] == logs.get(side).size(), "an entry of " + origins[side] + " has seen what is not here");
            }
            for (int side = 0; side < 2; side++) head(side);
            Fold fold = new Fold(this, next[0], next[1]);
            check(fold.state().equals(state), "the joint state is another one:\n" + fold.state());
            check(fold.line().equals(joint), "the joint record is " + fold.line());
            return joint + " heads " + root(leaves(0, next[0])) + " " + root(leaves(1, next[1]));
        }

        void admit(Entry entry, int index) {
            List<Entry> own = logs.get(entry.side), other = logs.get(1 - entry.side);
            String before = index == 0 ? null : own.get(index - 1).leaf;
            check(entry.index == index && (before == null ? entry.previous == null : before.equals(entry.previous)),
                    entry.where + " does not follow the one before");
            check(entry.is("CHARTER") == (index == 0), entry.where + " is no beginning, or a second one");
            check(index == 0 || entry.seen >= own.get(index - 1).seen, entry.where + " has seen less than the one before");
            check(root(leaves(1 - entry.side, entry.seen)).equals(entry.seenRoot), entry.where + " has seen another log");
            check(entry.seen == 0 || other.get(entry.seen - 1).seen <= index, entry.where + " has seen the future");
            Map<String, Key> ring = keys.get(entry.side);
            String name;
            if (entry.is("ROTATE")) {
                name = string(entry.deed, "key");
                Key old = ring.get(hash(entry.deed.get("old")));
                check(old != null && old.replaced == NEVER && old.next.equals(keyId(name)) && entry.author.equals(keyId(name))
                        && !ring.containsKey(keyId(name)), entry.where + " names a key that was not promised");
                old.replaced = index;
                ring.put(keyId(name), new Key(old.duty, name, string(entry.deed, "next"), old.scope, index + 1));
            } else {
                Key key = ring.get(entry.author);
                check(key != null && key.replaced == NEVER && key.revoked == NEVER, entry.where + " is signed by a key out of its range");
                name = key.key;
            }
            byte[] domain = utf8("entente/entry/v1\n\0");
            byte[] message = Arrays.copyOf(domain, domain.length + entry.header.length);
            System.arraycopy(entry.header, 0, message, domain.length, entry.header.length);
            check(signed(name, message, entry.signature), entry.where + " is not signed by its author");
            boolean ofNode = ring.get(entry.author).is("NODE");
            if (entry.is("REVOKE")) {
                Key revoked = ring.get(hash(entry.deed.get("key")));
                check(revoked != null && cosigned(entry), entry.where + " has no head that was cosigned");
                if (ofNode && revoked.revoked == NEVER) revoked.revoked = index;
            }
            if (entry.is("EMPOWER")) {
                String key = string(entry.deed, "key");
                List<Object> scope = new ArrayList<>((List<?>) entry.deed.get("scope"));
                Key named = new Key("OFFICER", key, string(entry.deed, "next"), scope, index + 1);
                if (ofNode) ring.putIfAbsent(keyId(key), named);
            }
        }

        boolean cosigned(Entry revocation) {
            if (revocation.deed.get("head") == null) return true;
            Note note = new Note(string(revocation.deed, "head"));
            return note.origin.equals(origins[revocation.side])
                    && note.size <= revocation.index
                    && root(leaves(revocation.side, note.size)).equals(note.root)
                    && keys.get(1 - revocation.side).values().stream()
                            .anyMatch(key -> key.is("NODE") && key.from <= revocation.seen
                                    && note.isSigned(origins[1 - revocation.side], key.key, 4));
        }

        /** The log's own signature and the other's cosignatures; no line of anybody else. */
        void head(int side) {
            Note note = new Note(heads[side]);
            int size = logs.get(side).size();
            String what = "the head of " + origins[side];
            check(note.origin.equals(origins[side]) && note.size == size && note.root.equals(root(leaves(side, size))),
                    what + " is another one: " + size + " entries have the root " + root(leaves(side, size)));
            for (int line = 0; line < note.signatures.size(); line++) {
                int type = line == 0 ? 1 : 4;
                int by = line == 0 ? side : 1 - side;
                int of = logs.get(by).size();
                Note one = note.only(line);
                check(keys.get(by).values().stream()
                        .anyMatch(key -> key.is("NODE") && (type == 4 || key.from <= of && key.replaced >= of && key.revoked >= of)
                                && one.isSigned(origins[by], key.key, type)), what + " has a wrong signature in line " + line);
            }
            check(note.extensions.size() == 1, what + " says nothing of the joint state");
            String[] parts = note.extensions.getFirst().split(" ");
            check(parts.length == 5 && parts[2].startsWith("a=") && parts[3].startsWith("b="), what + " has another form");
            int a = Integer.parseInt(parts[2].substring(2)), b = Integer.parseInt(parts[3].substring(2));
            check(a <= logs.get(0).size() && b <= logs.get(1).size(), what + " speaks of entries that are not here");
            String line = new Fold(this, a, b).line();
            check(line.equals(note.extensions.getFirst()), what + " says " + note.extensions.getFirst() + ", but it is " + line);
        }
    }

    /** A checkpoint in a signed note (C2SP). */
    static class Note {
        final String text, origin, root;
        final int size;
        final List<String> extensions;
        List<String> signatures;

        Note(String note) {
            int end = note.lastIndexOf("\n\n");
            check(end > 0 && note.endsWith("\n"), "a head is no note");
            text = note.substring(0, end + 1);
            signatures = List.of(note.substring(end + 2, note.length() - 1).split("\n", -1));
            List<String> lines = List.of(text.substring(0, end).split("\n", -1));
            origin = lines.get(0);
            size = Integer.parseInt(lines.get(1));
            check(String.valueOf(size).equals(lines.get(1)) && size >= 0, "a head's size is not in its form");
            root = hex(unbase64(lines.get(2)));
            extensions = lines.subList(3, lines.size());
        }

        Note only(int line) {
            Note note = new Note(text + "\n" + signatures.get(line) + "\n");
            return note;
        }

        /** Whether there is a line of this key, and each one is its signature. */
        boolean isSigned(String name, String key, int type) {
            boolean any = false;
            byte[] id = digest("SHA-256", utf8(name + "\n"), new byte[] {(byte) type}, unhex(key));
            for (String line : signatures) {
                check(line.startsWith("\u2014 "), "a signature's line is not in its form");
                String[] parts = line.substring(2).split(" ", -1);
                check(parts.length == 2, "a signature's line is not in its form");
                byte[] blob = unbase64(parts[1]);
                if (!parts[0].equals(name) || blob.length < 4 || !Arrays.equals(blob, 0, 4, id, 0, 4)) continue;
                byte[] signature = Arrays.copyOfRange(blob, 4, blob.length);
                byte[] message = utf8(text);
                if (type == 4) {
                    if (signature.length != 72) return false;
                    message = utf8("cosignature/v1\ntime " + ByteBuffer.wrap(signature).getLong() + "\n" + text);
                    signature = Arrays.copyOfRange(signature, 8, 72);
                }
                if (!signed(key, message, signature)) return false;
                any = true;
            }
            return any;
        }
    }

    // --- The fold, by its definition ---

    static class Fold {
        final Export export;
        final int[] sizes;
        final List<List<Boolean>> valid = List.of(new ArrayList<>(), new ArrayList<>());
        final List<Map<String, Key>> rings = List.of(new HashMap<>(), new HashMap<>());
        final Map<String, Entry> byLeaf = new HashMap<>();
        final List<List<Object[]>> strikes = List.of(new ArrayList<>(), new ArrayList<>());

        Fold(Export export, int a, int b) {
            this.export = export;
            sizes = new int[] {a, b};
            for (int side = 0; side < 2; side++) {
                check(sizes[side] == 0 || log(side).getLast().seen <= sizes[1 - side], "a head covers half of what was seen");
                for (Entry entry : log(side)) byLeaf.put(entry.leaf, entry);
                for (Key key : export.founding.get(side)) {
                    rings.get(side).put(keyId(key.key), new Key(key.duty, key.key, key.next, key.scope, 0));
                }
            }
            for (int side = 0; side < 2; side++) strikes(side);
            boolean more = true;
            while (more) {
                more = false;
                for (int side = 0; side < 2; side++) {
                    int next = valid.get(side).size();
                    if (next < sizes[side] && log(side).get(next).seen <= valid.get(1 - side).size()) {
                        valid.get(side).add(judge(log(side).get(next)));
                        more = true;
                    }
                }
            }
        }

        List<Entry> log(int side) {
            return export.logs.get(side).subList(0, sizes[side]);
        }

        boolean isNode(Entry entry) {
            return export.keys.get(entry.side).get(entry.author).is("NODE");
        }

        /** What each revocation voids: a key, from, to. The last revocation first. */
        void strikes(int side) {
            for (Entry entry : log(side).reversed()) {
                if (!entry.is("REVOKE") || !isNode(entry) || struck(entry)) continue;
                int from = entry.deed.get("head") == null ? 1 : Math.max(1, new Note(string(entry.deed, "head")).size);
                for (Entry first : log(1 - side)) {
                    if (first.seen <= entry.index) continue;
                    if (first.is("CONFIRM") && entry.leaf.equals(first.names) && isNode(first)) {
                        from = (int) Math.max(from, Math.min((Long) first.deed.get("size"), entry.index));
                    }
                    break;
                }
                strikes.get(side).add(new Object[] {entry.deed.get("key"), from, entry.index});
            }
        }

        boolean struck(Entry entry) {
            return !entry.is("ROTATE") && !entry.is("CONFIRM") && strikes.get(entry.side).stream()
                    .anyMatch(range -> range[0].equals(entry.author) && entry.index >= (int) range[1] && entry.index < (int) range[2]);
        }

        boolean mayDo(Entry entry) {
            Map<String, Key> ring = rings.get(entry.side);
            if (entry.is("ROTATE")) {
                Key old = ring.get(entry.deed.get("old"));
                String name = string(entry.deed, "key");
                ring.put(keyId(name), new Key(old.duty, name, string(entry.deed, "next"), old.scope, 0));
                return true;
            }
            Key author = ring.get(entry.author);
            boolean node = author.is("NODE");
            boolean struck = struck(entry);
            if (entry.is("EMPOWER") && node) {
                String name = string(entry.deed, "key");
                List<Object> scope = new ArrayList<>((List<?>) entry.deed.get("scope"));
                Key held = ring.putIfAbsent(keyId(name), new Key("OFFICER", name, string(entry.deed, "next"), struck ? List.of() : scope, 0));
                if (held != null && held.is("OFFICER") && !struck) held.scope = scope;
            }
            if (struck) return false;
            if (Set.of("PROPOSE", "ACCEPT", "DECLINE", "DENOUNCE", "ASSESS").contains(entry.kind) ? node
                    : !entry.is("WITHDRAW") && !node) return false;
            if (node) return true;
            List<Object> subjects = new ArrayList<>();
            Entry named = Set.of("ACCEPT", "DECLINE").contains(entry.kind) ? byLeaf.get(entry.names) : entry;
            if (named != null) named.takes.forEach(take -> subjects.add(take.get("subject")));
            if (entry.deed.containsKey("subject")) subjects.add(entry.deed.get("subject"));
            return !author.scope.isEmpty() && subjects.stream().allMatch(subject -> author.scope.stream()
                    .anyMatch(scope -> scope.equals("") || subject.equals(scope)
                            || ((String) subject).startsWith(scope + "/") || ((String) subject).startsWith(scope + "#")));
        }

        boolean judge(Entry e) {
            boolean may = mayDo(e);
            Entry named = e.names == null ? null : byLeaf.get(e.names);
            return may && switch (e.kind) {
                case "PROPOSE" -> stand(e, e);
                case "ACCEPT" -> isValid(e, named, 1 - e.side, "PROPOSE")
                        && valid(e.side, e.index, "DECLINE").stream().noneMatch(x -> x.names.equals(e.names))
                        && mayTake(e, named);
                case "SETTLE" -> isValid(e, named, 1 - e.side, "ACCEPT")
                        && valid(named.side, e.seen, "WITHDRAW").stream().noneMatch(x -> x.names.equals(e.names))
                        && mayTake(e, byLeaf.get(named.names));
                case "WITHDRAW" -> (isValid(e, named, e.side, "PROPOSE") && settlements(e, named).isEmpty()
                                || isValid(e, named, e.side, "ACCEPT")
                                        && valid(1 - e.side, e.seen, "SETTLE").stream().noneMatch(x -> x.names.equals(e.names)))
                        && valid(e.side, e.index, "WITHDRAW").stream().noneMatch(x -> x.names.equals(e.names));
                case "DECLINE" -> isValid(e, named, 1 - e.side, "PROPOSE") && settlements(e, named).isEmpty()
                        && valid(e.side, e.index, "DECLINE").stream().noneMatch(x -> x.names.equals(e.names));
                case "DENOUNCE", "ASSESS" -> agreed(e).stream().anyMatch(p -> takes(p, e.deed.get("subject")));
                case "ERASED" -> named != null && named.side == e.side && named.index < e.index;
                case "CONFIRM" -> named != null && named.side != e.side && named.is("REVOKE") && e.seen > named.index
                        && log(e.side).get(e.index - 1).seen <= named.index;
                default -> true;
            };
        }

        /** Whether the author had that before them, valid, of that side and kind. */
        boolean isValid(Entry e, Entry named, int side, String kind) {
            return named != null && named.side == side && named.is(kind)
                    && named.index < (side == e.side ? e.index : e.seen) && valid.get(side).get(named.index);
        }

        List<Entry> valid(int side, int size, String kind) {
            return log(side).subList(0, size).stream().filter(x -> x.is(kind) && valid.get(side).get(x.index)).toList();
        }

        /** The settlements of the proposal that the author had before them. */
        List<Entry> settlements(Entry e, Entry proposal) {
            return valid(proposal.side, proposal.side == e.side ? e.index : e.seen, "SETTLE").stream()
                    .filter(x -> byLeaf.get(x.names).names.equals(proposal.leaf)).toList();
        }

        boolean withdrawn(Entry e, Entry proposal) {
            return valid(proposal.side, proposal.side == e.side ? e.index : e.seen, "WITHDRAW").stream()
                    .anyMatch(x -> x.names.equals(proposal.leaf));
        }

        /** All proposals that stood agreed before the author. */
        List<Entry> agreed(Entry e) {
            List<Entry> agreed = new ArrayList<>();
            for (int side = 0; side < 2; side++) {
                for (Entry x : valid(side, side == e.side ? e.index : e.seen, "SETTLE")) {
                    agreed.add(byLeaf.get(byLeaf.get(x.names).names));
                }
            }
            return agreed;
        }

        static boolean takes(Entry proposal, Object subject) {
            return proposal.takes.stream().anyMatch(take -> take.get("subject").equals(subject));
        }

        boolean stand(Entry e, Entry proposal) {
            List<Entry> agreed = agreed(e);
            return proposal.takes.stream().allMatch(take ->
                    (take.get("base") == null || agreed.stream()
                                    .anyMatch(p -> p.leaf.equals(take.get("base")) && takes(p, take.get("subject"))))
                            && agreed.stream().noneMatch(p -> p.takes.contains(take)));
        }

        boolean mayTake(Entry e, Entry proposal) {
            return !withdrawn(e, proposal) && settlements(e, proposal).isEmpty() && stand(e, proposal)
                    && valid(e.side, e.index, "SETTLE").stream()
                            .noneMatch(x -> overlap(byLeaf.get(byLeaf.get(x.names).names), proposal))
                    && valid(e.side, e.index, "ACCEPT").stream()
                            .noneMatch(x -> overlap(byLeaf.get(x.names), proposal) && !released(e, x));
        }

        static boolean overlap(Entry one, Entry other) {
            return one.takes.stream().anyMatch(other.takes::contains);
        }

        boolean released(Entry e, Entry acceptance) {
            if (withdrawn(e, byLeaf.get(acceptance.names))) return true;
            for (Entry w : valid(e.side, e.index, "WITHDRAW")) {
                if (!w.names.equals(acceptance.leaf)) continue;
                for (Entry x : log(1 - e.side).subList(0, e.seen)) {
                    if (x.seen > w.index) {
                        return valid(1 - e.side, x.index, "SETTLE").stream().noneMatch(s -> s.names.equals(acceptance.leaf));
                    }
                }
            }
            return false;
        }

        int fold() {
            int fold = NEVER;
            for (int side = 0; side < 2; side++) {
                int spoken = 1;
                for (Entry entry : log(side)) {
                    if ((entry.is("CHARTER") || entry.is("SPEAKS")) && valid.get(side).get(entry.index)) {
                        spoken = Math.max(spoken, number(entry.deed, "fold"));
                    }
                }
                fold = Math.min(fold, spoken);
            }
            return fold;
        }

        String state() {
            List<Entry> agreed = new ArrayList<>();
            for (int side = 0; side < 2; side++) {
                for (Entry x : valid(side, sizes[side], "SETTLE")) agreed.add(x);
            }
            TreeMap<String, String> lines = new TreeMap<>();
            for (Entry x : agreed) {
                byLeaf.get(byLeaf.get(x.names).names).takes.forEach(take ->
                        lines.computeIfAbsent((String) take.get("subject"), subject -> line(subject, agreed)));
            }
            return String.join("", lines.values());
        }

        String line(String subject, List<Entry> agreed) {
            Object version = null;
            String status = "AGREED";
            boolean isPublic = false, more = true;
            int[] revived = {-1, -1};
            while (more) {
                more = false;
                for (Entry settlement : agreed) {
                    Entry acceptance = byLeaf.get(settlement.names), proposal = byLeaf.get(acceptance.names);
                    Map<String, Object> take = new TreeMap<>();
                    take.put("base", version);
                    take.put("subject", subject);
                    if (!proposal.takes.contains(take)) continue;
                    String effect = string(proposal.deed, "effect");
                    version = proposal.leaf;
                    isPublic = effect.equals("PUBLISH") || isPublic && !Set.of("AGREE", "AMEND", "CORRECT").contains(effect);
                    status = switch (effect) {
                        case "AGREE", "AMEND" -> "AGREED";
                        case "CORRECT", "PUBLISH" -> status;
                        case "TERMINATE" -> "TERMINATED";
                        case "EXTEND" -> "EXTENDED";
                        case "SUPERSEDE" -> "SUPERSEDED";
                        case "DROP" -> "DROPPED";
                        default -> effect;
                    };
                    if (effect.equals("AMEND")) {
                        revived[proposal.side] = Math.max(revived[proposal.side], proposal.index);
                        revived[acceptance.side] = Math.max(revived[acceptance.side], acceptance.index);
                    }
                    more = true;
                    break;
                }
            }
            String left = "", said = "";
            for (int side = 0; side < 2; side++) {
                String denounced = "", assessed = "";
                for (Entry x : log(side)) {
                    if (!subject.equals(x.deed.get("subject")) || !valid.get(side).get(x.index)) continue;
                    if (x.is("DENOUNCE")) denounced = x.index > revived[side] ? ",DENOUNCED:" + SIDES[side] : "";
                    if (x.is("ASSESS")) assessed = "," + x.deed.get("completion") + ":" + SIDES[side];
                }
                left += denounced;
                said += assessed;
            }
            return subject + " " + version + " " + status + (isPublic ? ",PUBLIC" : "") + left + said + "\n";
        }

        String line() {
            return "joint v=" + fold() + " a=" + sizes[0] + " b=" + sizes[1] + " state=" + sha256(utf8(state()));
        }
    }
}
