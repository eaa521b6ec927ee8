package entente.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

/** Bytes as tests write them. */
public final class TestingBytes {
    private TestingBytes() {}

    public static Bytes text(String text) {
        return Bytes.owning(text.getBytes(UTF_8));
    }

    public static Bytes hex(String hex) {
        return Bytes.owning(HexFormat.of().parseHex(hex));
    }

    public static String hex(Bytes bytes) {
        return HexFormat.of().formatHex(bytes.toArray());
    }

    public static Bytes repeated(int value, int count) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, (byte) value);
        return Bytes.owning(bytes);
    }

    /** The bytes with one of them changed, lost or doubled. */
    public static Bytes damaged(Bytes bytes, Random random) {
        byte[] all = bytes.toArray();
        int at = random.nextInt(all.length);
        return switch (random.nextInt(4)) {
            case 0 -> joined(bytes.slice(0, at), bytes.slice(at + 1, all.length));
            case 1 -> joined(bytes.slice(0, at + 1), bytes.slice(at, all.length));
            case 2 -> bytes.slice(0, at);
            default -> {
                all[at] ^= (byte) (1 + random.nextInt(255));
                yield Bytes.owning(all);
            }
        };
    }

    public static Bytes joined(Bytes first, Bytes second) {
        byte[] all = new byte[first.length() + second.length()];
        first.into(all, 0);
        second.into(all, first.length());
        return Bytes.owning(all);
    }
}
