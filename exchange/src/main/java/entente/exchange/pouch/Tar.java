package entente.exchange.pouch;

import static java.nio.charset.StandardCharsets.US_ASCII;

import entente.ledger.Malformed;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The one form in which members stand in a pouch: POSIX ustar, regular files of nobody from no
 * time. Any program unpacks it; nothing else is taken.
 */
final class Tar {
    /** All is a multiple of so many bytes. */
    static final int BLOCK = 512;

    private static final int SIZE_AT = 124;
    private static final int SIZE_DIGITS = 11;
    private static final int SUM_AT = 148;
    private static final int SUM_END = 156;
    private static final int LONGEST_NAME = 99;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9/-]*");
    private static final Pattern OCTAL = Pattern.compile("[0-7]{11}");

    private Tar() {}

    /**
     * @param length in bytes, below 8 GiB
     */
    record Header(String name, long length) {
        Header {
            if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
                throw new Malformed("A member's name is not in its form. Maybe it was altered.");
            }
        }

        byte[] encode() {
            byte[] block = new byte[BLOCK];
            put(block, 0, name);
            put(block, 100, "0000600");
            put(block, 108, "0000000");
            put(block, 116, "0000000");
            put(block, SIZE_AT, "%011o".formatted(length));
            put(block, 136, "00000000000");
            block[SUM_END] = '0';
            put(block, 257, "ustar");
            put(block, 263, "00");
            Arrays.fill(block, SUM_AT, SUM_END, (byte) ' ');
            int sum = 0;
            for (byte one : block) {
                sum += Byte.toUnsignedInt(one);
            }
            put(block, SUM_AT, "%06o".formatted(sum));
            block[SUM_AT + 6] = 0;
            return block;
        }

        private static void put(byte[] block, int at, String text) {
            byte[] bytes = text.getBytes(US_ASCII);
            System.arraycopy(bytes, 0, block, at, bytes.length);
        }

        /**
         * @throws Malformed when the block is not what {@link #encode} gives
         */
        static Header parse(byte[] block) {
            int end = 0;
            while (end < LONGEST_NAME && block[end] != 0) {
                end++;
            }
            String digits = new String(block, SIZE_AT, SIZE_DIGITS, US_ASCII);
            if (!OCTAL.matcher(digits).matches()) {
                throw new Malformed("A member's length is no number. Maybe it was altered.");
            }
            Header header =
                    new Header(new String(block, 0, end, US_ASCII), Long.parseLong(digits, 8));
            if (!Arrays.equals(header.encode(), block)) {
                throw new Malformed(
                        "A member's header is not in its one form. Maybe another program packed it.");
            }
            return header;
        }
    }

    /** How many zeros follow so many bytes. */
    static int padding(long length) {
        return (int) ((BLOCK - length % BLOCK) % BLOCK);
    }

    /**
     * How many zeros end an archive: two blocks, and a third where the whole would else be a
     * multiple of age's 64 KiB, at which the library ends a file without saying that it is the end.
     *
     * @param length of all before
     */
    static int ending(long length) {
        int two = 2 * BLOCK;
        return (length + two) % (64 * 1024) == 0 ? two + BLOCK : two;
    }
}
