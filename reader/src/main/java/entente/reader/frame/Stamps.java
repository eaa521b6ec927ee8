package entente.reader.frame;

import entente.reader.lexicon.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that dates and times are made of, from {@code stamps.tsv}: enough to know a line of them; reading them is another's work. */
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

    /** What a line tells of when; nothing where it is long. */
    Stamp of(String text, int start, int end) {
        if (end - start > LONGEST) {
            return Stamp.NONE;
        }
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
        return count.stamp();
    }

    /** Counts a word, with the word before it where both make a phrase; gives the word that may make one with the next. */
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
        private boolean time;
        private boolean own;
        private boolean afterNumber;
        private boolean afterMonth;

        /** A number: of a date by the sign behind it or the month beside it, of a time by its colon. */
        void number(String text, Words at, int end) {
            int behind = at.end();
            boolean joined = behind + 1 < end && Character.isDigit(text.charAt(behind + 1));
            char sign = behind < end ? text.charAt(behind) : ' ';
            date |= afterMonth || (joined && (sign == '/' || sign == '-' || sign == '.'));
            time |= (joined && sign == ':') || isHour(at.folded());
            weekday |= sign == '°' || text.startsWith(" °", behind) || text.startsWith("  °", behind);
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

        /** {@code 10h}, {@code 10h30}. */
        private static boolean isHour(String word) {
            int h = word.indexOf('h');
            return h > 0 && h <= 2 && word.length() <= 5;
        }

        Stamp stamp() {
            return new Stamp(date, weekday, time, own, others);
        }
    }
}
