package entente.dossier.book;

import static org.assertj.core.api.Assertions.assertThat;

import entente.words.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceOfTheBookIsThereWithTheSameGaps(Language language) throws IOException {
        var english = gaps(Language.EN);
        assertThat(gaps(language)).isEqualTo(english);
    }

    private static SortedMap<String, SortedSet<String>> gaps(Language language) throws IOException {
        String name = Book.WORDS + "_" + language.tag() + ".properties";
        Properties sentences = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Book.class.getResourceAsStream(name)),
                        StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        SortedMap<String, SortedSet<String>> gaps = new TreeMap<>();
        for (String key : sentences.stringPropertyNames()) {
            assertThat(sentences.getProperty(key)).as(key).isNotBlank();
            SortedSet<String> its = new TreeSet<>();
            GAP.matcher(sentences.getProperty(key)).results().forEach(gap -> its.add(gap.group(1)));
            gaps.put(key, its);
        }
        return gaps;
    }
}
