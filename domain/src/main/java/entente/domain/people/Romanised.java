package entente.domain.people;

/**
 * Words of names that were brought into Latin letters by ear, each report its own way: Ernthavan,
 * Onthavan, Onthavanh. Only long words are compared: among short ones a letter's difference is
 * another name as a rule (Vietnamese "Phuong" and "Thuong").
 */
final class Romanised {
    /** Letters; no Vietnamese syllable that is a name has as many. */
    private static final int LONG = 7;

    /** Letters from which two may differ; one below. */
    private static final int LONG_ENOUGH_FOR_TWO = 8;

    /**
     * Letters and groups that romanisations of Lao and Thai exchange, with what both come to: xay
     * and say, Savath and Sawath, Boun and Bun, final h and e that nobody hears.
     */
    private static final String[][] EXCHANGED = {
        {"x", "s"},
        {"z", "s"},
        {"w", "v"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"aa", "a"},
        {"ay", "ai"},
        {"ey", "ei"},
        {"ph", "p"},
        {"th", "t"},
        {"kh", "k"},
        {"y", "i"},
    };

    private Romanised() {}

    static boolean isLong(String word) {
        return word.length() >= LONG;
    }

    /** Whether both are long and nothing but a letter or two, or a custom of spelling, differs. */
    static boolean isNear(String one, String other) {
        return isLong(one)
                && isLong(other)
                && edits(sound(one), sound(other)) <= allowed(one, other);
    }

    /** How many letters two words may differ in, customs of spelling evened out; none if short. */
    static int allowed(String one, String other) {
        int length = Math.min(one.length(), other.length());
        if (length < LONG) {
            return 0;
        }
        return length >= LONG_ENOUGH_FOR_TWO ? 2 : 1;
    }

    /** The word with customs of spelling evened out. */
    static String sound(String word) {
        String sound = word;
        for (String[] pair : EXCHANGED) {
            sound = sound.replace(pair[0], pair[1]);
        }
        boolean silent = sound.endsWith("h") || sound.endsWith("e");
        return silent ? sound.substring(0, sound.length() - 1) : sound;
    }

    /** Letters to change, add or drop. */
    static int edits(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
