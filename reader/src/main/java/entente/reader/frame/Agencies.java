package entente.reader.frame;

import entente.reader.lexicon.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who writes reports: agencies and papers, and the words around names in bylines, from {@code
 * credits.tsv}.
 */
final class Agencies {
    /** What a phrase of a byline is. */
    enum Kind {
        /** An agency, a paper, a broadcaster. */
        AGENCY,
        /** Someone unnamed: staff writer, reporter, press team. */
        STAFF,
        /** Says that an author's name follows. */
        BY,
        /** Says that the source's name follows. */
        SOURCE,
        /** A part of the paper. */
        SECTION,
        /** Begins the name of a paper: "Báo Quảng Trị". */
        PAPER
    }

    private static final int LONGEST = 60;

    private final Map<String, Kind> kinds = new HashMap<>();

    private Agencies() {}

    static Agencies load(List<String> languages) {
        Agencies agencies = new Agencies();
        for (String language : languages) {
            for (String[] row : Rows.of(language, "credits.tsv")) {
                agencies.kinds.put(
                        Words.fold(row[0]), Kind.valueOf(row[1].toUpperCase(Locale.ROOT)));
            }
        }
        return agencies;
    }

    /** What a whole phrase is; null for none of these. */
    @Nullable Kind kind(String phrase) {
        return phrase.length() > LONGEST ? null : kinds.get(Words.fold(phrase));
    }

    /**
     * The agency that a phrase is, as written: known ones, addresses on the web, and what stands
     * before a slash or hyphen in "VOV-Jakarta", "TTXVN/Vietnam+", "APP/smi"; null where it is
     * none.
     */
    @Nullable String agency(String phrase) {
        String whole = Words.single(phrase);
        if (whole.isEmpty() || whole.length() > LONGEST) {
            return null;
        }
        if (kind(whole) == Kind.AGENCY || isAddress(whole) || isPaper(whole)) {
            return whole;
        }
        for (int i = 1; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if ((c == '/' || c == '-' || c == ',') && kind(whole.substring(0, i)) == Kind.AGENCY) {
                return whole.substring(0, i);
            }
        }
        return null;
    }

    /**
     * The agency in capitals that a byline's piece begins with: "RSS Published at"; null for none.
     */
    @Nullable String leading(String piece) {
        int space = piece.indexOf(' ');
        String first = space < 0 ? piece : piece.substring(0, space);
        boolean capitals = first.length() >= 2 && first.chars().allMatch(Character::isUpperCase);
        return capitals && kind(first) == Kind.AGENCY ? first : null;
    }

    private boolean isPaper(String phrase) {
        int space = phrase.indexOf(' ');
        boolean named =
                space > 0
                        && space + 1 < phrase.length()
                        && Character.isUpperCase(phrase.charAt(space + 1));
        return named && kind(phrase.substring(0, space)) == Kind.PAPER;
    }

    /**
     * The agency in brackets or behind a dash, where abbreviations are agencies even if they are
     * not known.
     */
    @Nullable String signed(String phrase) {
        String agency = agency(phrase);
        if (agency != null) {
            return agency;
        }
        String whole = phrase.strip();
        boolean capitals =
                whole.length() >= 2
                        && whole.length() <= 8
                        && whole.chars().allMatch(Character::isUpperCase);
        return capitals ? whole : null;
    }

    /** Whether the phrase is an address such as {@code Chinhphu.vn}. */
    private static boolean isAddress(String phrase) {
        int dot = phrase.lastIndexOf('.');
        boolean ending =
                dot > 1
                        && phrase.length() - dot >= 3
                        && phrase.length() - dot <= 5
                        && !phrase.startsWith("www.");
        boolean named =
                ending
                        && Character.isLetter(phrase.charAt(0))
                        && Character.isLetter(phrase.charAt(dot + 1));
        return named
                && phrase.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-');
    }
}
