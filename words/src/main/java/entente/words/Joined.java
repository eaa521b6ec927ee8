package entente.words;

import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of one thing, in a row: "4th consultation · 5 May 2017 · Hanoi". */
public final class Joined {
    private static final int SHORT = 36;
    private static final char NO_BREAK = '\u00a0';

    private Joined() {}

    /**
     * Those that are not empty, joined by dots. Lines break between them, and only in a long one
     * also within: spaces that hold a part together are no-break spaces.
     */
    public static String of(String... parts) {
        return measured(Room::of, parts);
    }

    /**
     * The same where something else tells how long a part is.
     *
     * @param width a part's columns
     */
    public static String measured(ToIntFunction<String> width, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .map(part -> width.applyAsInt(part) > SHORT ? part : part.replace(' ', NO_BREAK))
                .collect(Collectors.joining(NO_BREAK + "· "));
    }

    /** The same for where lines are not broken. */
    public static String plain(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
