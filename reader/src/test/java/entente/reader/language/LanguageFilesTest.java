package entente.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Area;
import entente.reader.lexicon.Rows;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The data files are code: what a rule would trip over at the ten-thousandth report is found here,
 * with its line.
 */
class LanguageFilesTest {
    /**
     * Files that only some languages need: words that begin or end like a verb, endings of verbs,
     * words that elide.
     */
    private static final Set<String> NOT_EVERYWHERE =
            Set.of("nonverbs.txt", "endings.tsv", "elisions.txt");

    /** A city that bears its country's name is found as the country. */
    private static final Set<String> CITIES_OF_THEIR_OWN_NAME = Set.of("DJI", "LUX", "MCO", "SMR");

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

    @ParameterizedTest
    @ValueSource(strings = {"vi", "lo", "fr"})
    void allLanguagesHaveTheSameFiles(String language) throws IOException, URISyntaxException {
        Set<String> files = files(language);
        Set<String> english = files("en");
        files.removeAll(NOT_EVERYWHERE);
        english.removeAll(NOT_EVERYWHERE);
        assertThat(files).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "lo", "fr"})
    void everyLanguageLoads(String code) {
        assertThat(new Languages().get(code)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "lo", "fr"})
    void everyRowHasTheColumnsOfItsFile(String language) throws IOException, URISyntaxException {
        for (String file : files(language)) {
            if (file.equals("verbs.tsv")) {
                continue;
            }
            Columns columns = Columns.of(file);
            assertThat(Rows.of(language, file))
                    .as(language + "/" + file)
                    .isNotEmpty()
                    .allSatisfy(row -> columns.check(language + "/" + file, row));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "lo"})
    void anUninflectedVerbHasItsFlagsAlone(String language) {
        Pattern flags = Columns.flags("a", "i", "n", "r", "w");
        assertThat(Rows.of(language, "verbs.tsv"))
                .allSatisfy(
                        row ->
                                new Columns(2, List.of(Columns.PHRASE, flags))
                                        .check(language + "/verbs.tsv", row));
    }

    @Test
    void aFrenchVerbHasItsFutureToo() {
        Pattern flags = Columns.flags("a", "i", "n", "w");
        Pattern forms = Columns.PHRASE;
        assertThat(Rows.of("fr", "verbs.tsv"))
                .allSatisfy(
                        row ->
                                new Columns(
                                                7,
                                                List.of(
                                                        forms, forms, forms, forms, forms, forms,
                                                        flags))
                                        .check("fr/verbs.tsv", row));
    }

    @Test
    void anEnglishVerbHasItsFiveFormsAndItsFlags() {
        Pattern flags = Columns.flags("a", "i", "n", "w", "-");
        assertThat(Rows.of("en", "verbs.tsv"))
                .allSatisfy(
                        row ->
                                new Columns(
                                                6,
                                                List.of(
                                                        Columns.PHRASE,
                                                        Columns.PHRASE,
                                                        Columns.PHRASE,
                                                        Columns.PHRASE,
                                                        Columns.PHRASE,
                                                        flags))
                                        .check("en/verbs.tsv", row));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "lo", "world"})
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
    @ValueSource(strings = {"vi", "en", "lo", "fr"})
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
    @ValueSource(strings = {"vi", "en", "lo", "fr"})
    void aCountryIsMissingExactlyWhereAMaskSaysSo(String language) {
        assertThat(Rows.of(language, "countries.tsv"))
                .allSatisfy(
                        row ->
                                assertThat(row[1].equals("-"))
                                        .as(row[0])
                                        .isEqualTo(row[2].equals("mask")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "lo", "fr"})
    void everyCapitalIsAPlaceOfItsCountry(String language) {
        Set<String> cities =
                Rows.of(language, "places.tsv").stream()
                        .map(row -> row[2] + ": " + row[1])
                        .collect(Collectors.toSet());
        assertThat(
                        Rows.of("world", "capitals.tsv").stream()
                                .filter(
                                        row ->
                                                !Columns.BEYOND_ISO.contains(row[0])
                                                        && !CITIES_OF_THEIR_OWN_NAME.contains(
                                                                row[0]))
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
                                new Columns(2, List.of(Columns.party(), Columns.PHRASE))
                                        .check("world/capitals.tsv", row));
        assertThat(Rows.of("world", "capitals.tsv").stream().map(row -> row[0]))
                .doesNotHaveDuplicates();
    }

    @Test
    void everySurnameIsOfParties() {
        Pattern parties =
                Pattern.compile(
                        "("
                                + Columns.party().pattern()
                                + ")(,("
                                + Columns.party().pattern()
                                + "))*");
        assertThat(Rows.of("world", "surnames.tsv"))
                .allSatisfy(
                        row ->
                                new Columns(2, List.of(Columns.PHRASE, parties))
                                        .check("world/surnames.tsv", row));
    }

    @Test
    void allLanguagesKnowTheSameActsOfficesAndAreas() {
        assertThat(second("vi", "meetings.tsv")).isEqualTo(second("en", "meetings.tsv"));
        for (String language : List.of("vi", "lo", "fr")) {
            assertThat(second(language, "columns.tsv")).isEqualTo(second("en", "columns.tsv"));
        }
        assertThat(second("vi", "offices.tsv")).isEqualTo(second("en", "offices.tsv"));
        assertThat(second("vi", "areas.tsv"))
                .isEqualTo(second("en", "areas.tsv"))
                .hasSize(Area.values().length);
        assertThat(second("en", "acts.tsv")).containsAll(second("vi", "acts.tsv"));
        assertThat(second("lo", "meetings.tsv")).isEqualTo(second("vi", "meetings.tsv"));
        assertThat(second("lo", "offices.tsv")).isEqualTo(second("vi", "offices.tsv"));
        assertThat(second("lo", "areas.tsv")).isEqualTo(second("vi", "areas.tsv"));
        assertThat(second("lo", "acts.tsv")).isEqualTo(second("vi", "acts.tsv"));
    }

    private static Set<String> second(String language, String file) {
        return Rows.of(language, file).stream().map(row -> row[1]).collect(Collectors.toSet());
    }
}
