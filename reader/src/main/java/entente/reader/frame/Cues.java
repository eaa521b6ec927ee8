package entente.reader.frame;

import entente.reader.lexicon.Rows;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code furniture.tsv} in all languages at once: a Vietnamese page has English
 * buttons. A row is {@code cue, kind}. A cue is a whole line, but for counts, signs and a colon at
 * its end; one that ends in an ellipsis (…) begins a line, one that also begins in one stands
 * anywhere in a short line; one that ends in a colon begins a line and has the colon behind it, or
 * is the whole line.
 */
final class Cues {
    /**
     * A cue found on a line.
     *
     * @param whole whether it is all that the line says, or nearly
     * @param strong whether its words are enough to tell even a long line: three words, or a colon
     *     behind
     */
    record Match(Cue cue, boolean whole, boolean strong) {}

    private record Key(Cue cue, int words, boolean begins, boolean colon) {
        /** The cue of the first row, with the freedoms of both. */
        Key or(Key other) {
            return new Key(cue, words, begins || other.begins, colon || other.colon);
        }
    }

    private static final int LONGEST = 12;
    private static final int SHORT_LINE = 160;

    /** A heading may have so many words behind its cue: "Most read this week". */
    private static final int FEW = 3;

    private static final int MASTHEAD = 6;

    private final Map<String, Key> opening = new HashMap<>();
    private final Map<String, Key> inner = new HashMap<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> innerBeginnings = new HashSet<>();

    private Cues() {}

    static Cues load(List<String> languages) {
        Cues cues = new Cues();
        for (String language : languages) {
            for (String[] row : Rows.of(language, "furniture.tsv")) {
                cues.add(row[0], Cue.valueOf(row[1]));
            }
        }
        return cues;
    }

    private void add(String cue, Cue kind) {
        StringBuilder key = new StringBuilder();
        Words words = new Words(cue, 0, cue.length());
        int count = 0;
        while (words.next()) {
            count++;
            if (count == 1 && cue.startsWith("…")) {
                innerBeginnings.add(words.folded());
            }
            prefixes.add(key.toString());
            key.append(key.isEmpty() ? "" : " ").append(words.folded());
        }
        Key now = new Key(kind, count, cue.endsWith("…"), cue.endsWith(":"));
        (cue.startsWith("…") ? inner : opening).merge(key.toString(), now, Key::or);
    }

    /**
     * The longest cue that the line begins with or is, or, in a short line, holds; null for none.
     */
    @Nullable Match match(String text, int start, int end) {
        Match bySign = Signs.match(text, start, end);
        if (bySign != null) {
            return bySign;
        }
        Match found = match(opening, text, new Words(text, start, end), end);
        if (found != null || end - start > SHORT_LINE) {
            return found;
        }
        int bar = Signs.bar(text, start, end);
        Match piece = bar > start ? match(opening, text, new Words(text, start, bar), bar) : null;
        if (piece != null && piece.whole && piece.cue.isFurniture()) {
            return piece;
        }
        Words words = new Words(text, start, end);
        while (found == null && words.next()) {
            boolean begins = words.isNumber() || innerBeginnings.contains(words.folded());
            found = begins ? match(inner, text, new Words(text, words.start(), end), end) : null;
        }
        // A headline may tell of a news agency; a masthead is parted by a bar or dash, or is short.
        boolean headline =
                found != null
                        && found.cue == Cue.MASTHEAD
                        && bar < 0
                        && !isBehindDash(text, words.start())
                        && Signs.words(text, start, end, MASTHEAD + 1) > MASTHEAD;
        return headline ? null : found;
    }

    /** "Graustark Daily - Organ of the province": what stands behind the dash tells whose it is. */
    private static boolean isBehindDash(String text, int start) {
        return start > 2
                && text.charAt(start - 1) == ' '
                && (text.charAt(start - 2) == '-' || text.charAt(start - 2) == '–')
                && text.charAt(start - 3) == ' ';
    }

    private @Nullable Match match(Map<String, Key> keys, String text, Words words, int end) {
        Match best = null;
        StringBuilder key = new StringBuilder();
        for (int n = 0; n < LONGEST && words.next(); n++) {
            if (n == 0 && words.isNumber()) {
                continue;
            }
            if (!prefixes.contains(key.toString())) {
                break;
            }
            key.append(key.isEmpty() ? "" : " ").append(words.folded());
            Key found = keys.get(key.toString());
            Match match = found == null ? null : match(found, text, words.end(), end);
            boolean better = match != null && (best == null || match.strong || !best.strong);
            best = better ? match : best;
        }
        return best;
    }

    private static @Nullable Match match(Key key, String text, int from, int end) {
        int behind = Signs.words(text, from, end, FEW + 1);
        if (behind == 0) {
            return new Match(key.cue, true, true);
        }
        boolean colon = key.colon && Signs.colon(text, from, end);
        boolean heads = key.begins && behind <= FEW && key.cue.opensSection();
        boolean strong = heads || colon || key.words >= 3 || (key.words == 2 && key.cue.isWordy());
        return key.begins || colon ? new Match(key.cue, heads, strong) : null;
    }
}
