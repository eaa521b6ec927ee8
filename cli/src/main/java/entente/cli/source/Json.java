package entente.cli.source;

/**
 * Tells JSON from running text by its first and last characters. Reports and what was found in them
 * often lie in one directory, and the one must not be read as the other.
 */
public final class Json {
    private static final String SPACE = " \t\r\n";

    private Json() {}

    /** Whether the bytes are an object or an array of JSON, or lines of objects. */
    public static boolean is(byte[] bytes) {
        int first = next(bytes, 0);
        int second = next(bytes, first + 1);
        int last = bytes.length - 1;
        while (last > first && SPACE.indexOf(bytes[last]) >= 0) {
            last--;
        }
        return second <= last
                && switch (bytes[first]) {
                    case '{' -> bytes[last] == '}' && "\"}".indexOf(bytes[second]) >= 0;
                    case '[' -> bytes[last] == ']' && "{[\"]".indexOf(bytes[second]) >= 0;
                    default -> false;
                };
    }

    private static int next(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && SPACE.indexOf(bytes[at]) >= 0) {
            at++;
        }
        return at;
    }
}
