package entente.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.AgreementLevel;
import entente.domain.Area;
import entente.domain.Level;
import entente.domain.MechanismKind;
import entente.domain.MeetingKind;
import entente.domain.Word;
import entente.reader.lexicon.Rows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The data files are code: what a rule would trip over at the ten-thousandth report is found here,
 * with its line.
 */
class LanguageFilesTest {
    /**
     * Parties beyond ISO 3166-1: the European Union, ASEAN, and Kosovo by the code that most users
     * give it.
     */
    private static final Set<String> BEYOND_ISO = Set.of("EUE", "ASEAN", "XKX");

    private static final Set<String> PARTIES =
            Stream.concat(
                            Arrays.stream(Locale.getISOCountries())
                                    .map(code -> Locale.of("", code).getISO3Country()),
                            BEYOND_ISO.stream())
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern PHRASE = Pattern.compile("\\S(.*\\S)?");
    private static final Pattern CUE_LEVEL = Pattern.compile("level:(" + words(Level.class) + ")");
    private static final Pattern TIME =
            Pattern.compile(
                    "month:([1-9]|1[0-2])|weekday:[1-7]|days(:-?[0-9])?|years:-?[0-9]|months-away:-?[0-9]|months:[369]"
                        + "|first-months(:([2-9]|1[01]))?|limit:0|part:(EARLY|MID|LATE|FIRST_HALF|SECOND_HALF|WHOLE|Q[1-4])"
                        + "|unit:(day|month|year)|ordinal-suffix|not-time|period|from|to|by|of|in|the|and");

    /** The columns of each file: what each may hold, and how many a row must have at least. */
    private static final Map<String, Columns> COLUMNS =
            Map.ofEntries(
                    file(
                            "acts.tsv",
                            2,
                            PHRASE,
                            words(
                                    "agree",
                                    "ready",
                                    "weak",
                                    "none",
                                    "will",
                                    "propose",
                                    "assess",
                                    "welcome",
                                    "thank",
                                    "review",
                                    "invite",
                                    "inform",
                                    "discuss",
                                    "congratulate",
                                    "claim",
                                    "claim-agreed"),
                            flags(
                                    "assure", "bare", "inf", "ing", "keep", "modal", "np", "pledge",
                                    "support", "that", "verb")),
                    file("adverbs.txt", 1, PHRASE, words("pron")),
                    file(
                            "agreements.tsv",
                            2,
                            PHRASE,
                            Pattern.compile(words(AgreementLevel.class)),
                            flags("bare", "name")),
                    file(
                            "areas.tsv",
                            3,
                            PHRASE,
                            Pattern.compile(words(Area.class)),
                            Pattern.compile("[123]")),
                    file(
                            "countries.tsv",
                            3,
                            PHRASE,
                            party("-"),
                            words("name", "adjective", "mask", "paired")),
                    file(
                            "credits.tsv",
                            2,
                            PHRASE,
                            words("AGENCY", "STAFF", "BY", "SOURCE", "SECTION", "PAPER")),
                    file(
                            "cues.tsv",
                            2,
                            PHRASE,
                            Pattern.compile("[a-z]+(-[a-z]+)*|" + CUE_LEVEL.pattern())),
                    file("events.tsv", 2, PHRASE, Pattern.compile("event|[A-Z][A-Za-z ]+")),
                    file(
                            "furniture.tsv",
                            2,
                            PHRASE,
                            words(
                                    "RELATED",
                                    "LATEST",
                                    "COMMENTS",
                                    "TAGS",
                                    "TOOLS",
                                    "FOLLOW",
                                    "NOTICE",
                                    "NAVIGATION",
                                    "ADVERTISING",
                                    "LABELS",
                                    "CAPTION",
                                    "MASTHEAD",
                                    "LETTERHEAD",
                                    "BYLINE",
                                    "CONTINUES")),
                    file("honorifics.tsv", 2, PHRASE, words("title", "rank")),
                    file(
                            "mechanisms.tsv",
                            2,
                            PHRASE,
                            Pattern.compile(words(MechanismKind.class)),
                            Pattern.compile(
                                    words(Level.class)
                                            + "|before-ordinal|before-level|inherit|weak")),
                    file(
                            "meetings.tsv",
                            2,
                            PHRASE,
                            Pattern.compile(words(MeetingKind.class)),
                            words("video")),
                    file("ministries.tsv", 2, PHRASE, party()),
                    file("nonverbs.txt", 1, PHRASE),
                    file("abbreviations.txt", 1, PHRASE),
                    file("observances.tsv", 2, PHRASE, words("year", "week")),
                    file(
                            "offices.tsv",
                            2,
                            PHRASE,
                            Pattern.compile(words(Level.class) + "|deputy-leader|counterpart|none"),
                            words("person")),
                    file("ordinals.tsv", 2, PHRASE, Pattern.compile("[1-9][0-9]?")),
                    file("places.tsv", 3, PHRASE, PHRASE, party()),
                    file("portfolios.tsv", 2, PHRASE, words("portfolio")),
                    file("projects.tsv", 2, PHRASE, words("work")),
                    file(
                            "roles.tsv",
                            2,
                            PHRASE,
                            Pattern.compile("([A-Z][\\w-]+ )*[a-z-]+( [a-z]+)?")),
                    file("sessions.tsv", 1, PHRASE, words("again")),
                    file(
                            "sides.tsv",
                            2,
                            PHRASE,
                            words("both", "they", "he", "it", "other", "forum", "none")),
                    file("stamps.tsv", 2, PHRASE, words("WEEKDAY", "MONTH", "OWN", "WORD")),
                    file("times.tsv", 2, PHRASE, TIME),
                    file("titles.tsv", 2, PHRASE, party()));

    /**
     * What a file that only one kind of grammar needs is called: Vietnamese compounds may begin
     * like a verb.
     */
    private static final Set<String> UNINFLECTED_ONLY = Set.of("nonverbs.txt");

    private static Path folder(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(
                                Rows.class.getResource("/entente/reader/language/" + name), name)
                        .toURI());
    }

    private static Set<String> files(String language) throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder(language))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void bothLanguagesHaveTheSameFiles() throws IOException, URISyntaxException {
        Set<String> vietnamese = files("vi");
        vietnamese.removeAll(UNINFLECTED_ONLY);
        assertThat(vietnamese).isEqualTo(files("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyLanguageLoads(String code) {
        assertThat(new Languages().get(code)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyRowHasTheColumnsOfItsFile(String language) throws IOException, URISyntaxException {
        for (String file : files(language)) {
            if (file.equals("verbs.tsv")) {
                continue;
            }
            Columns columns = Objects.requireNonNull(COLUMNS.get(file), file);
            assertThat(Rows.of(language, file))
                    .as(language + "/" + file)
                    .isNotEmpty()
                    .allSatisfy(row -> columns.check(language + "/" + file, row));
        }
    }

    @Test
    void aVietnameseVerbHasItsFlagsAlone() {
        Pattern flags = flags("a", "i", "n", "r", "w");
        assertThat(Rows.of("vi", "verbs.tsv"))
                .allSatisfy(
                        row -> new Columns(2, List.of(PHRASE, flags)).check("vi/verbs.tsv", row));
    }

    @Test
    void anEnglishVerbHasItsFiveFormsAndItsFlags() {
        Pattern flags = flags("a", "i", "n", "w");
        assertThat(Rows.of("en", "verbs.tsv"))
                .allSatisfy(
                        row ->
                                new Columns(
                                                6,
                                                List.of(
                                                        PHRASE, PHRASE, PHRASE, PHRASE, PHRASE,
                                                        flags))
                                        .check("en/verbs.tsv", row));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "world"})
    void everyFileIsComposedAndFreeOfStrayBlanks(String folder)
            throws IOException, URISyntaxException {
        for (String file : files(folder)) {
            for (String line : Files.readAllLines(folder(folder).resolve(file))) {
                assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC))
                        .as(folder + "/" + file + ": " + line)
                        .isTrue();
                assertThat(line)
                        .as(folder + "/" + file)
                        .doesNotContain("\u00a0", "\u200b", "\ufeff", "\r", " \t", "\t ", "  ")
                        .doesNotMatch(".* $|^ .*");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aNameNamesOneCountryAndOnePlace(String language) {
        for (String file : List.of("countries.tsv", "places.tsv", "ministries.tsv", "titles.tsv")) {
            Map<String, String> meant = new HashMap<>();
            assertThat(Rows.of(language, file))
                    .as(language + "/" + file)
                    .allSatisfy(
                            row -> {
                                String meaning =
                                        String.join(", ", Arrays.copyOfRange(row, 1, row.length));
                                assertThat(meant.merge(row[0], meaning, (old, now) -> old))
                                        .as(row[0])
                                        .isEqualTo(meaning);
                            });
        }
    }

    /** "Georgia Tech", "Nam Phi Long": words that look like a country and are none. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aCountryIsMissingExactlyWhereAMaskSaysSo(String language) {
        assertThat(Rows.of(language, "countries.tsv"))
                .allSatisfy(
                        row ->
                                assertThat(row[1].equals("-"))
                                        .as(row[0])
                                        .isEqualTo(row[2].equals("mask")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyCapitalIsAPlaceOfItsCountry(String language) {
        Set<String> cities =
                Rows.of(language, "places.tsv").stream()
                        .map(row -> row[2] + ": " + row[1])
                        .collect(Collectors.toSet());
        assertThat(
                        Rows.of("world", "capitals.tsv").stream()
                                .filter(row -> !BEYOND_ISO.contains(row[0]))
                                .map(row -> row[0] + ": " + row[1])
                                .filter(capital -> !cities.contains(capital)))
                .as("capitals that no place of %s is", language)
                .isEmpty();
    }

    @Test
    void everyCapitalIsOfOneParty() {
        assertThat(Rows.of("world", "capitals.tsv"))
                .allSatisfy(
                        row ->
                                new Columns(2, List.of(party(), PHRASE))
                                        .check("world/capitals.tsv", row));
        assertThat(Rows.of("world", "capitals.tsv").stream().map(row -> row[0]))
                .doesNotHaveDuplicates();
    }

    @Test
    void everySurnameIsOfParties() {
        Pattern parties =
                Pattern.compile("(" + party().pattern() + ")(,(" + party().pattern() + "))*");
        assertThat(Rows.of("world", "surnames.tsv"))
                .allSatisfy(
                        row ->
                                new Columns(2, List.of(PHRASE, parties))
                                        .check("world/surnames.tsv", row));
    }

    @Test
    void bothLanguagesKnowTheSameActsCuesAndRoles() {
        assertThat(second("vi", "meetings.tsv")).isEqualTo(second("en", "meetings.tsv"));
        assertThat(second("vi", "offices.tsv")).isEqualTo(second("en", "offices.tsv"));
        assertThat(second("vi", "areas.tsv"))
                .isEqualTo(second("en", "areas.tsv"))
                .hasSize(Area.values().length);
        assertThat(second("en", "acts.tsv")).containsAll(second("vi", "acts.tsv"));
    }

    private static Set<String> second(String language, String file) {
        return Rows.of(language, file).stream().map(row -> row[1]).collect(Collectors.toSet());
    }

    private static <E extends Enum<E> & Word> String words(Class<E> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(Word::word)
                .collect(Collectors.joining("|"));
    }

    private static Pattern words(String... words) {
        return Pattern.compile(
                Arrays.stream(words).map(Pattern::quote).collect(Collectors.joining("|")));
    }

    private static Pattern flags(String... flags) {
        String one = "(" + String.join("|", flags) + ")";
        return Pattern.compile("(" + one + "(," + one + ")*)?");
    }

    private static Pattern party(String... others) {
        return Pattern.compile(
                String.join("|", PARTIES)
                        + (others.length == 0 ? "" : "|" + String.join("|", others)));
    }

    private static Map.Entry<String, Columns> file(String name, int least, Pattern... columns) {
        return Map.entry(name, new Columns(least, List.of(columns)));
    }

    /**
     * What a file's columns hold.
     *
     * @param least how many a row must have
     */
    private record Columns(int least, List<Pattern> patterns) {
        void check(String file, String... row) {
            String told = file + ": " + String.join(" | ", row);
            assertThat(row.length).as(told).isBetween(least, patterns.size());
            for (int i = 0; i < row.length; i++) {
                assertThat(row[i]).as(told).matches(patterns.get(i));
            }
        }
    }
}
