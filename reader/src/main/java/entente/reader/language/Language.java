package entente.reader.language;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import entente.domain.Party;
import entente.reader.lexicon.Lexicon;
import entente.reader.lexicon.Rows;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A language that reports are read in: its folder of data files and the few facts of grammar that
 * the rules ask for. A further language is a further folder and a line in {@link Languages}.
 */
public final class Language {
    private final String code;
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final @Nullable Party homeland;
    private final Map<String, String> cities;
    private final Set<String> abbreviations;
    private final boolean ordinalsFirst;
    private final Set<String> ordinalSuffixes;
    private final List<String[]> endings;

    /**
     * What tells this language's word order from others'.
     *
     * @param headFirst whether what is said of a noun follows it ("Bộ trưởng Ngoại giao Lào"), or
     *     stands before it ("Lao Foreign Minister")
     * @param inflected whether verbs change their form, so that only some forms can head an
     *     undertaking
     * @param oneHome whether the language is at home in one country, whose offices its papers may
     *     leave unnamed
     */
    public record Grammar(boolean headFirst, boolean inflected, boolean oneHome) {}

    private Language(String code, Grammar grammar) {
        this.code = code;
        this.grammar = grammar;
        this.lexicon = Lexicon.load(code, countryNames(code));
        this.homeland = grammar.oneHome() ? homeland(code) : null;
        this.cities = capitals();
        this.abbreviations = abbreviations(code);
        this.ordinalsFirst =
                Rows.of(code, "cues.tsv").stream()
                        .noneMatch(row -> row[1].equals("ordinal-before"));
        this.ordinalSuffixes =
                Rows.of(code, "times.tsv").stream()
                        .filter(row -> row[1].equals("ordinal-suffix"))
                        .map(row -> row[0])
                        .collect(Collectors.toUnmodifiableSet());
        this.endings = Rows.of(code, "endings.tsv");
    }

    static Language load(String code, Grammar grammar) {
        return new Language(code, grammar);
    }

    /** BCP 47. */
    public String code() {
        return code;
    }

    public Grammar grammar() {
        return grammar;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /**
     * The country whose offices a report in this language may leave unnamed: CLDR's likely country
     * of a language that is at home in one country; null for a language of many.
     */
    public @Nullable Party homeland() {
        return homeland;
    }

    /** The capital by its usual English name; null for a party that is not known. */
    public @Nullable String capital(Party party) {
        return cities.get(party.code());
    }

    /** Whether a full stop behind this word ends no sentence. */
    public boolean isAbbreviation(String word) {
        return abbreviations.contains(word);
    }

    /**
     * Whether what tells which one of a series ("fourth", "next") stands before its noun, whatever
     * else follows it: so it is where the data know no word that announces it behind ("lần thứ
     * tư").
     */
    public boolean ordinalsFirst() {
        return ordinalsFirst;
    }

    /** Whether figures and Roman numerals with these letters behind are ordinals: "th", "e". */
    public boolean isOrdinalSuffix(String letters) {
        return ordinalSuffixes.contains(letters);
    }

    /**
     * Whether a word that no lexicon knows can be a verb's base form by its ending; the first row
     * of {@code endings.tsv} that fits decides.
     */
    public boolean endsAsBase(String word) {
        for (String[] row : endings) {
            if (row[0].equals("*") || word.endsWith(row[0])) {
                return row[1].equals("base");
            }
        }
        return false;
    }

    private static Map<String, String> countryNames(String code) {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(code));
        Map<String, String> byName = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            String name = names.regionDisplayName(country);
            if (name != null && !name.equals(country)) {
                byName.put(name, Locale.of("", country).getISO3Country());
            }
        }
        return byName;
    }

    private static @Nullable Party homeland(String code) {
        String country = ULocale.addLikelySubtags(ULocale.forLanguageTag(code)).getCountry();
        return country.isEmpty() ? null : new Party(Locale.of("", country).getISO3Country());
    }

    private static Map<String, String> capitals() {
        Map<String, String> byCode = new HashMap<>();
        for (String[] row : Rows.of("world", "capitals.tsv")) {
            byCode.put(row[0], row[1]);
        }
        return byCode;
    }

    private static Set<String> abbreviations(String code) {
        Set<String> words = new HashSet<>();
        for (String[] row : Rows.of(code, "abbreviations.txt")) {
            words.add(row[0]);
        }
        return words;
    }
}
