package entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.AgreementLevel;
import entente.domain.Area;
import entente.domain.ChannelKind;
import entente.domain.Format;
import entente.domain.Level;
import entente.domain.MechanismKind;
import entente.domain.MeetingKind;
import entente.domain.Mode;
import entente.domain.ProgrammeUnit;
import entente.domain.Progress;
import entente.domain.StatementAct;
import entente.domain.Status;
import entente.domain.VisitStatus;
import entente.domain.Word;
import entente.domain.follow.keeping.Clue;
import entente.reader.DoubtReason;
import entente.reader.Rule;
import entente.reader.intake.Refusal;
import entente.register.Trouble;
import entente.register.entry.EntryKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The three bundles go together, and no term of the domain is without its word. */
class MessagesTest {
    private static final Messages ENGLISH = Messages.in(Language.EN);

    @ParameterizedTest
    @EnumSource(Language.class)
    void allLanguagesHaveTheSameKeys(Language language) {
        assertThat(keys(Messages.in(language))).isEqualTo(keys(ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void allLanguagesHaveTheSameGaps(Language language) {
        Messages messages = Messages.in(language);
        for (String key : keys(ENGLISH)) {
            assertThat(gaps(messages, key))
                    .as("%s in %s", key, language)
                    .isEqualTo(gaps(ENGLISH, key));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceIsEmpty(Language language) {
        Messages messages = Messages.in(language);
        assertThat(keys(messages))
                .allSatisfy(key -> assertThat(messages.bundle().getString(key)).isNotBlank());
    }

    @Test
    void everyTermOfTheDomainHasItsWord() {
        Stream.of(
                        terms("status", Status.values()),
                        terms("act", Mode.values()),
                        terms("said", StatementAct.values()),
                        terms("kind", MeetingKind.values()),
                        terms("mechanism", MechanismKind.values())
                                .filter(key -> !key.endsWith(".other")),
                        terms("level", Level.values()),
                        terms("format", Format.values()),
                        terms("area", Area.values()),
                        terms("agreement", AgreementLevel.values()),
                        terms("progress", Progress.values()),
                        terms("unit", ProgrammeUnit.values()),
                        terms("channel", ChannelKind.values()),
                        terms("visit", VisitStatus.values()))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(ENGLISH.has(key)).as(key).isTrue());
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void everyRefusalSaysWhatIsWrongAndWhatMayHelp(Refusal refusal) {
        assertThat(ENGLISH.has("refusal." + refusal)).isTrue();
        assertThat(ENGLISH.has("refusal." + refusal + ".maybe")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleOfTheReaderHasASentence(Rule rule) {
        assertThat(ENGLISH.has("rule." + rule.key())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(DoubtReason.class)
    void everyDoubtOfTheReaderHasASentence(DoubtReason reason) {
        assertThat(ENGLISH.has("doubt." + reason.key())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Trouble.Kind.class)
    void everyTroubleOfTheRegisterSaysWhatIsWrongAndWhatMayHelp(Trouble.Kind kind) {
        assertThat(ENGLISH.has("trouble." + kind)).isTrue();
        assertThat(ENGLISH.has("trouble." + kind + ".maybe")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Clue.class)
    void everyClueToAFulfilmentHasItsWords(Clue clue) {
        assertThat(ENGLISH.has("reason." + clue.word())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void everyKindOfEntryHasItsWords(EntryKind kind) {
        assertThat(ENGLISH.has("logged." + kind)).isTrue();
    }

    /**
     * Its key stands only in the code; a misspelt one would be seen only by whom it should help.
     */
    @Test
    void everyMistakeSaysWhatIsWrongAndWhatMayHelp() throws IOException {
        Pattern made = Pattern.compile("Mistake\\s*\\.(?:typed|given)\\(\\s*\"([^\"]+)\"");
        Pattern advised = Pattern.compile("\\.advising\\(\\s*\"([^\"]+)\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String code = Files.readString(file);
                made.matcher(code)
                        .results()
                        .map(match -> "mistake." + match.group(1))
                        .forEach(
                                key -> {
                                    assertThat(ENGLISH.has(key)).as(key).isTrue();
                                    assertThat(ENGLISH.has(key + ".maybe")).as(key).isTrue();
                                });
                advised.matcher(code)
                        .results()
                        .map(match -> "mistake." + match.group(1))
                        .forEach(key -> assertThat(ENGLISH.has(key)).as(key).isTrue());
            }
        }
    }

    @Test
    void aGapIsFilledAndChoosesTheForm() {
        assertThat(ENGLISH.say("summary.reports", "1")).isEqualTo("1 report");
        assertThat(ENGLISH.say("summary.reports", "12")).isEqualTo("12 reports");
        assertThat(ENGLISH.say("date.by")).isEqualTo("by …");
    }

    @Test
    void anUnknownKeyIsShownWithItsDetails() {
        assertThat(ENGLISH.sentence("doubt", "sun-and-moon", List.of("a", "b")))
                .isEqualTo("sun-and-moon (a, b)");
        assertThat(ENGLISH.sentence("refusal", "TOO_LARGE", List.of("16 MiB", "big")))
                .isEqualTo("The file is larger than 16 MiB, too large for a report. (big)");
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        assertThat(ENGLISH.number(1234567)).isEqualTo("1,234,567");
        assertThat(Messages.in(Language.VI).number(1234)).isEqualTo("1.234");
        assertThat(ENGLISH.number(999)).isEqualTo("999");
        assertThat(ENGLISH.seconds(2_149_000_000L)).isEqualTo("2.1");
    }

    private static Set<String> keys(Messages messages) {
        return new TreeSet<>(messages.bundle().keySet());
    }

    private static Set<String> gaps(Messages messages, String key) {
        return new TreeSet<>(
                Pattern.compile("\\{\\d|\\$\\{[^}]*}|%n")
                        .matcher(messages.bundle().getString(key))
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    private static Stream<String> terms(String family, Word... terms) {
        return Stream.of(terms).map(term -> family + "." + term.word());
    }
}
