package entente.documents.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in a ZIP file's central directory (PKWARE's APPNOTE, 4.3.12 and 4.3.16), read without
 * unpacking anything. They tell what kind of file it is.
 */
public final class Directory {
    private static final int END = 0x06054B50;
    private static final int ENTRY = 0x02014B50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST = 10_000;

    private Directory() {}

    /** The names in order, at most some thousands; none where the directory is missing. */
    public static List<String> names(byte[] bytes) {
        List<String> names = new ArrayList<>();
        int end = end(bytes);
        int at = end < 0 ? -1 : (int) Math.min(number(bytes, end + 16), Integer.MAX_VALUE);
        while (at >= 0 && is(bytes, at, ENTRY, ENTRY_LENGTH) && names.size() < MOST) {
            int name = half(bytes, at + 28);
            int from = at + ENTRY_LENGTH;
            if (from + name > bytes.length) {
                break;
            }
            names.add(new String(bytes, from, name, StandardCharsets.UTF_8));
            at = from + name + half(bytes, at + 30) + half(bytes, at + 32);
        }
        return names;
    }

    private static int end(byte[] bytes) {
        int last = bytes.length - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (is(bytes, at, END, END_LENGTH)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean is(byte[] bytes, int at, int signature, int length) {
        return at <= bytes.length - length && number(bytes, at) == signature;
    }

    private static int half(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    private static long number(byte[] bytes, int at) {
        return half(bytes, at) | (long) half(bytes, at + 2) << 16;
    }
}
