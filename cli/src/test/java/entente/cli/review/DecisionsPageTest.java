package entente.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.json.Line;
import entente.words.decide.Deciding;
import entente.words.decide.DecisionLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps docs/decisions-file.md true. */
class DecisionsPageTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^\\{\"do\".*}$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\| ([^|]+) \\|");
    private static final Pattern KEY = Pattern.compile("`([a-z]+)`");

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "decisions-file.md"));
    }

    /** The table below its heading row. */
    private static String doings() throws IOException {
        String page = page();
        return page.substring(page.indexOf("|---|"), page.indexOf("## How things are named"));
    }

    @Test
    void everyExampleIsALineWhoseKeysAreKnown() throws Exception {
        List<String> examples =
                EXAMPLE.matcher(page()).results().map(match -> match.group()).toList();
        assertThat(examples).hasSizeGreaterThan(5);
        for (String example : examples) {
            DecisionLine line = new DecisionLine(Line.read(example));
            line.checkKeys(Deciding.known(line.text("do")));
        }
    }

    @Test
    void everyThingThatCanBeDoneHasARowWithItsKeys() throws IOException {
        List<String> rows = ROW.matcher(doings()).results().map(match -> match.group(1)).toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(Deciding.DOINGS);
        ROW.matcher(doings())
                .results()
                .forEach(
                        row ->
                                assertThat(Deciding.known(row.group(1)))
                                        .containsAll(
                                                KEY.matcher(row.group(2))
                                                        .results()
                                                        .map(key -> key.group(1))
                                                        .toList()));
    }
}
