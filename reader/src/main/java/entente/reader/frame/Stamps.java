package entente.reader.frame;

import entente.reader.lexicon.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that dates and times are made of, from {@code stamps.tsv}: enough to know a line of
 * them; reading them is another's work.
 */
final class Stamps {
    /** Lines longer than this are no date lines. */
    static final int LONGEST = 160;

    private enum Kind {
        WEEKDAY,
        MONTH,
        OWN,
        WORD
    }

    private final Map<String, Kind> words = new HashMap<>();

    private Stamps() {}

    static Stamps load(List<String> languages) {
        Stamps stamps = new Stamps();
        for (String language : languages) {
            for (String[] row : Rows.of(language, "stamps.tsv")) {
                stamps.words.put(Words.fold(row[0]), Kind.valueOf(row[1].toUpperCase(Locale.ROOT)));
            }
        }
        return stamps;
    }

    /**
     * What a line tells of when; where bars part it, what the piece with the date does. Nothing
     * where the line is long.
     */
    Stamp of(String text, int start, int end) {
        if (end - start > LONGEST) {
            return Stamp.NONE;
        }
        int from = start;
        Stamp whole = count(text, start, end, false);
        for (int bar = Signs.bar(text, from, end);
                bar >= 0 && whole.day();
                bar = Signs.bar(text, from, end)) {
            Stamp piece = count(text, from, bar, true);
            if (piece.day()) {
                return piece;
            }
            from = bar + 1;
        }
        return from > start && whole.day() ? count(text, from, end, true) : whole;
    }

    private Stamp count(String text, int start, int end, boolean piece) {
        Count count = new Count();
        Words at = new Words(text, start, end);
        String before = "";
        boolean more = at.next();
        while (more) {
            if (at.isNumber()) {
                count.number(text, at, end);
                before = "";
            } else {
                before = word(at.folded(), before, count);
            }
            more = at.next();
        }
        return count.stamp(piece);
    }

    /**
     * Counts a word, with the word before it where both make a phrase; gives the word that may make
     * one with the next.
     */
    private String word(String word, String before, Count count) {
        Kind pair = before.isEmpty() ? null : words.get(before + " " + word);
        if (pair != null) {
            count.others -= words.containsKey(before) ? 0 : 1;
            count.kind(pair);
            return "";
        }
        Kind kind = words.get(word);
        if (kind == null) {
            count.other();
        } else {
            count.kind(kind);
        }
        return word;
    }

    private static final class Count {
        private int others;
        private boolean date;
        private boolean weekday;
        private boolean own;
        private boolean afterNumber;
        private boolean afterMonth;

        /** A number is of a date by the sign behind it or the month beside it. */
        void number(String text, Words at, int end) {
            int behind = at.end();
            boolean joined = behind + 1 < end && Character.isDigit(text.charAt(behind + 1));
            char sign = behind < end ? text.charAt(behind) : ' ';
            date |= afterMonth || (joined && (sign == '/' || sign == '-' || sign == '.'));
            weekday |=
                    sign == '°' || text.startsWith(" °", behind) || text.startsWith("  °", behind);
            afterNumber = true;
            afterMonth = false;
        }

        void other() {
            others++;
            afterNumber = false;
            afterMonth = false;
        }

        void kind(Kind kind) {
            date |= kind == Kind.MONTH && afterNumber;
            weekday |= kind == Kind.WEEKDAY;
            own |= kind == Kind.OWN;
            afterMonth = kind == Kind.MONTH;
            afterNumber &= kind == Kind.WORD;
        }

        Stamp stamp(boolean piece) {
            return new Stamp(date, weekday, own, piece, others);
        }
    }
}
