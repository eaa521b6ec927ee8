package entente.reader.lexicon;

import entente.reader.text.Tokenizer;
import entente.reader.text.Tokens;
import entente.reader.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All words of one language that the rules ask for. Immutable once loaded. */
public final class Lexicon {
    /** The column of a verb's future. */
    private static final int FUTURE = 5;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Tokenizer tokenizer;
    private final Phrases phrases = new Phrases();

    private static final String FORMS_ONLY = "-";

    private Lexicon(String language) {
        List<String> elisions = Rows.of(language, "elisions.txt").stream().map(r -> r[0]).toList();
        tokenizer = new Tokenizer(vocabulary, elisions);
    }

    /**
     * Loads the files of a language's folder.
     *
     * @param names names of countries that CLDR has for the language, with their ISO 3166-1 alpha-3
     *     codes
     */
    public static Lexicon load(String language, Map<String, String> names) {
        Lexicon lexicon = new Lexicon(language);
        Map<String, List<String>> forms = new HashMap<>();
        for (String[] row : Rows.of(language, Category.VERBS.file())) {
            lexicon.verb(row, forms);
        }
        forms.put("be", List.of("be", "is", "are", "was", "were", "been", "being"));
        Patterns patterns = new Patterns(forms);
        for (Category category : Category.values()) {
            if (category != Category.VERBS) {
                for (String[] row : Rows.of(language, category.file())) {
                    lexicon.add(category, row, patterns);
                }
            }
        }
        names.forEach((name, code) -> lexicon.add(name, Category.COUNTRIES, code, "name"));
        return lexicon;
    }

    /**
     * A verb's row is {@code phrase, flags} or, where verbs are inflected, {@code base, third
     * person, past, participle, -ing form, flags}, with a future before the flags where that is a
     * form of its own; a bar parts forms of one kind. The value of each form's entry is which form
     * it is; one that serves for several has the first. A future also says that something shall be,
     * as "will" and a base form do, and counts as both. One flagged "-" can head no undertaking: it
     * is there for the patterns that name it.
     */
    private void verb(String[] row, Map<String, List<String>> forms) {
        String flags = row[row.length - 1];
        if (row.length < 6) {
            add(row[0], Category.VERBS, "base", row.length > 1 ? flags : "");
            return;
        }
        String[] names = {"base", "third", "past", "participle", "ing", "base"};
        List<String> all = new ArrayList<>();
        for (int i = 0; i < row.length - 1; i++) {
            for (String form : row[i].split("\\|", -1)) {
                if (!flags.equals(FORMS_ONLY)) {
                    add(form, Category.VERBS, names[i], flags);
                }
                if (i == FUTURE) {
                    add(form, Category.ACTS, "will", "inf,keep");
                }
                if (!all.contains(form)) {
                    all.add(form);
                }
            }
        }
        forms.computeIfAbsent(row[0], _ -> new ArrayList<>()).addAll(all);
    }

    private void add(Category category, String[] row, Patterns patterns) {
        String value = row.length > 1 ? row[1] : "";
        String extra = row.length > 2 ? row[2] : "";
        for (String phrase : category.patterned() ? patterns.expand(row[0]) : List.of(row[0])) {
            add(phrase, category, value, extra);
        }
    }

    private void add(String phrase, Category category, String value, String extra) {
        for (int i = 0; i < phrase.length(); ) {
            i = learn(phrase, i);
        }
        Tokens tokens = tokenizer.of(phrase);
        if (tokens.size() == 0) {
            return;
        }
        int[] words = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = Phrases.key(tokens, i);
        }
        boolean capitals =
                tokens.isWord(0)
                        && tokens.isAllCapitals(0)
                        && tokens.end(0) - tokens.start(0) <= 5
                        && tokens.size() == 1;
        phrases.add(
                words,
                new Entry(
                        category, value, extra, tokens.isWord(0) && tokens.isCapital(0), capitals));
    }

    /** Makes each word and sign of the phrase known, so that tokenizing it gives numbers. */
    private int learn(String phrase, int from) {
        int syllable = tokenizer.syllableEnd(phrase, from);
        if (syllable > from) {
            vocabulary.add(entente.reader.text.Folding.slow(phrase.substring(from, syllable)));
            return syllable;
        }
        int at = from;
        while (at < phrase.length() && Character.isLetterOrDigit(phrase.charAt(at))
                || at < phrase.length() && isMark(phrase.charAt(at))) {
            at++;
        }
        if (at > from) {
            if (!Character.isDigit(phrase.charAt(from))) {
                vocabulary.add(entente.reader.text.Folding.slow(phrase.substring(from, at)));
            } else {
                int letters = from;
                while (letters < at && Character.isDigit(phrase.charAt(letters))) {
                    letters++;
                }
                if (letters < at) {
                    vocabulary.add(entente.reader.text.Folding.slow(phrase.substring(letters, at)));
                }
            }
            return at;
        }
        if (!Character.isWhitespace(phrase.charAt(at))) {
            vocabulary.add(Tokenizer.sign(phrase.charAt(at)));
        }
        return at + 1;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    public Tokenizer tokenizer() {
        return tokenizer;
    }

    /** The number of a word, or {@link Vocabulary#UNKNOWN}. */
    public int word(String word) {
        return vocabulary.find(entente.reader.text.Folding.slow(word));
    }

    /** All phrases in the tokens, found in one pass. */
    public Hits hits(Tokens tokens) {
        Hits hits = new Hits(tokens.size());
        for (int token = 0; token < tokens.size(); token++) {
            hits.open(token);
            phrases.match(tokens, token, hits);
        }
        hits.close(tokens.size());
        return hits;
    }
}
