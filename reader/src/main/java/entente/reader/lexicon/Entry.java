package entente.reader.lexicon;

/**
 * A phrase of a lexicon.
 *
 * @param value the second column of its line
 * @param extra the third column, or empty
 * @param capital whether the phrase counts only where its first word is written with a capital
 * @param capitals whether it counts only in capitals throughout, as abbreviations do
 */
public record Entry(
        Category category, String value, String extra, boolean capital, boolean capitals) {
    public boolean is(String other) {
        return value.equals(other);
    }

    /** Whether the third column, a comma list, holds this flag. */
    public boolean has(String flag) {
        int at = extra.indexOf(flag);
        while (at >= 0) {
            boolean begins = at == 0 || extra.charAt(at - 1) == ',';
            int end = at + flag.length();
            if (begins && (end == extra.length() || extra.charAt(end) == ',')) {
                return true;
            }
            at = extra.indexOf(flag, at + 1);
        }
        return false;
    }
}
