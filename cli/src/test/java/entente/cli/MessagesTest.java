package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.words.Language;
import entente.words.Messages;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The three bundles go together, and no mistake is without its sentence. */
class MessagesTest {
    private static final Messages ENGLISH = Sentences.in(Language.EN);

    @ParameterizedTest
    @EnumSource(Language.class)
    void allLanguagesHaveTheSameKeys(Language language) {
        assertThat(keys(Sentences.in(language))).isEqualTo(keys(ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void allLanguagesHaveTheSameGaps(Language language) {
        Messages messages = Sentences.in(language);
        for (String key : keys(ENGLISH)) {
            assertThat(gaps(messages, key))
                    .as("%s in %s", key, language)
                    .isEqualTo(gaps(ENGLISH, key));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceIsEmpty(Language language) {
        Messages messages = Sentences.in(language);
        assertThat(keys(messages))
                .allSatisfy(key -> assertThat(messages.bundle().getString(key)).isNotBlank());
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

    /** A sentence of every module has one place; the command only adds to it. */
    @Test
    void noSentenceIsSaidByTheCommandOverTheOneThatAllShare() throws IOException {
        Properties own = new Properties();
        Path file = Path.of("src/main/resources/entente/cli/messages_en.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            own.load(reader);
        }
        assertThat(own.stringPropertyNames())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(keys(Messages.in(Language.EN)));
    }

    @Test
    void theCommandSaysItsOwnSentencesAndThoseOfEveryModule() {
        assertThat(ENGLISH.has("usage.synopsisHeading")).isTrue();
        assertThat(ENGLISH.say("month.1")).isEqualTo("January");
        assertThat(ENGLISH.bundle().getString("month.1")).isEqualTo("January");
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
}
