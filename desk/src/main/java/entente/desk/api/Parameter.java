package entente.desk.api;

import java.util.List;

/**
 * Something that can be said in an address.
 *
 * @param told what it means
 * @param words the only values; empty where any of its kind may stand
 * @param least of a number
 * @param most of a number; of a text the most characters
 */
public record Parameter(
        String name,
        Kind kind,
        boolean inPath,
        boolean required,
        String told,
        List<String> words,
        int least,
        int most) {
    private static final int LONGEST = 400;

    /** How a value is written. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** ISO 8601, such as 2018-12-31. */
        DAY,
        /** Two codes, such as LAO-VNM. */
        RELATION,
        /** One of a few. */
        WORD
    }

    static Parameter path(String name, Kind kind, String told) {
        return new Parameter(name, kind, true, true, told, List.of(), 0, LONGEST);
    }

    static Parameter query(String name, Kind kind, String told) {
        return new Parameter(name, kind, false, false, told, List.of(), 0, LONGEST);
    }

    static Parameter number(String name, int least, int most, String told) {
        return new Parameter(name, Kind.NUMBER, false, false, told, List.of(), least, most);
    }

    static Parameter word(String name, List<String> words, String told) {
        return new Parameter(name, Kind.WORD, false, false, told, words, 0, LONGEST);
    }

    Parameter asked() {
        return new Parameter(name, kind, inPath, true, told, words, least, most);
    }
}
