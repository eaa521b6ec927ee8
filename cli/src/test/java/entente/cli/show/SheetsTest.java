package entente.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.Sentences;
import entente.cli.terminal.Palette;
import entente.cli.terminal.Width;
import entente.domain.follow.Tracked;
import entente.domain.series.Session;
import entente.words.Language;
import entente.words.series.Standpoint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is shown, as it looks: see the files beside this test's resources. */
class SheetsTest {
    private static final Palette PLAIN = new Palette(false);
    private static final Standpoint STANDPOINT = TestingChronicle.standpoint();

    @Test
    void aRelationInEnglish() throws IOException {
        assertThat(relation(Language.EN, 80, false)).isEqualTo(golden("relation-english.txt"));
    }

    @Test
    void aRelationInVietnameseWithItsDirections() throws IOException {
        assertThat(relation(Language.VI, 120, true)).isEqualTo(golden("relation-vietnamese.txt"));
    }

    @Test
    void aRelationInLao() throws IOException {
        assertThat(relation(Language.LO, 80, false)).isEqualTo(golden("relation-lao.txt"));
    }

    @Test
    void aSession() throws IOException {
        assertThat(session(Language.EN, 80, "political-consultation/deputy-minister/2"))
                .isEqualTo(golden("session.txt"));
    }

    @Test
    void aSessionThatKeptPromises() throws IOException {
        assertThat(session(Language.EN, 80, "political-consultation/minister/4"))
                .isEqualTo(golden("session-keeping.txt"));
    }

    @Test
    void aCommitmentWithItsHistory() throws IOException {
        assertThat(commitment(Language.EN, 80, TestingPromises.suggested()))
                .isEqualTo(golden("commitment.txt"));
        assertThat(commitment(Language.EN, 80, TestingPromises.restated()))
                .isEqualTo(golden("commitment-restated.txt"));
        assertThat(commitment(Language.EN, 80, TestingPromises.carried()))
                .isEqualTo(golden("commitment-carried.txt"));
    }

    @Test
    void whatABodyCarries() throws IOException {
        assertThat(body(Language.EN, 80)).isEqualTo(golden("body.txt"));
    }

    @Test
    void aBodyThatCarriesNothing() {
        String shown =
                new BodySheet(Sentences.in(Language.EN), PLAIN, 80)
                        .of(TestingChronicle.bodies().getFirst(), List.of());
        assertThat(shown).contains("It carries nothing.");
    }

    @Test
    void allRelationsInFigures() throws IOException {
        assertThat(overviews(Language.EN, 100)).isEqualTo(golden("overviews.txt"));
    }

    @Test
    void figuresInWordsWhereTheTableIsTooWide() throws IOException {
        assertThat(overviews(Language.EN, 60)).isEqualTo(golden("overviews-narrow.txt"));
    }

    @Test
    void whatIsDue() throws IOException {
        assertThat(due(Language.EN, 80)).isEqualTo(golden("due.txt"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLineIsWiderThanAsked(Language language) {
        for (int width = 50; width <= 136; width += 8) {
            int most = width;
            assertThat(all(language, most).flatMap(String::lines))
                    .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(most));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyHasItsWords(Language language) {
        assertThat(all(language, 100).flatMap(String::lines))
                .noneMatch(
                        line -> line.matches(".*(fate|kept|head|section|figures|due)\\.[a-z].*"));
    }

    @Test
    void coloursChangeNothingButTheColour() {
        String coloured =
                new RelationSheet(Sentences.in(Language.VI), new Palette(true), 80)
                        .of(STANDPOINT, true);
        assertThat(coloured).contains("\u001b[1m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(relation(Language.VI, 80, true));
    }

    private static Stream<String> all(Language language, int width) {
        return Stream.of(
                relation(language, width, true),
                session(language, width, "political-consultation/minister/4"),
                commitment(language, width, TestingPromises.confirmed()),
                commitment(language, width, TestingPromises.carried()),
                body(language, width),
                overviews(language, width),
                due(language, width));
    }

    private static String relation(Language language, int width, boolean all) {
        return new RelationSheet(Sentences.in(language), PLAIN, width).of(STANDPOINT, all);
    }

    private static String session(Language language, int width, String id) {
        Session session = Objects.requireNonNull(STANDPOINT.session(id));
        return new RelationSheet(Sentences.in(language), PLAIN, width)
                .of(STANDPOINT, session, false);
    }

    private static String commitment(Language language, int width, Tracked tracked) {
        return new CommitmentSheet(Sentences.in(language), PLAIN, width)
                .of(STANDPOINT, tracked, _ -> "", List.of("12 · 1 March 2024 14:03 · Mai"));
    }

    private static String body(Language language, int width) {
        return new BodySheet(Sentences.in(language), PLAIN, width)
                .of(TestingChronicle.bodies().getLast(), List.of(STANDPOINT));
    }

    private static String overviews(Language language, int width) {
        return new OverviewSheet(Sentences.in(language), PLAIN, width, TestingChronicle.TODAY)
                .of(TestingFigures.overviews());
    }

    private static String due(Language language, int width) {
        JointDue none = new JointDue(List.of(), Map.of());
        return new DueSheet(Sentences.in(language), PLAIN, width, TestingChronicle.bodies(), none)
                .of(
                        TestingFigures.due(),
                        TestingChronicle.TODAY,
                        TestingChronicle.TODAY.plusYears(1));
    }

    private static String golden(String name) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(SheetsTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
