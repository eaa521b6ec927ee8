package entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps docs/architecture.md true: what it names exists, and what exists is named. */
class MapTest {
    private static final Pattern MODULE_ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");
    private static final Pattern PACKAGE_ROW =
            Pattern.compile("(?m)^\\| `(entente\\.[a-z.]+)` \\|");
    private static final Pattern FILE = Pattern.compile("`((?:[\\w.-]+/)+[\\w.-]*|\\.ci/run)`");
    private static final Pattern DECISION = Pattern.compile("decisions/(\\d{3}-[a-z-]+\\.md)");

    private static String map() throws IOException {
        return Files.readString(House.ROOT.resolve("docs/architecture.md"));
    }

    @Test
    void theMapHasTheModulesInTheirOrder() throws IOException {
        assertThat(MODULE_ROW.matcher(map()).results().map(MapTest::named))
                .containsExactlyElementsOf(House.modules());
    }

    @Test
    void theMapHasEveryPackageAndNoOther() throws IOException {
        var named =
                new TreeSet<>(PACKAGE_ROW.matcher(map()).results().map(MapTest::named).toList());
        assertThat(named).containsExactlyElementsOf(House.packages());
    }

    @Test
    void everyFileThatTheMapNamesIsThere() throws IOException {
        assertThat(FILE.matcher(map()).results().map(MapTest::named))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(House.ROOT.resolve(file)).exists());
    }

    @Test
    void theMapLeadsToEveryDecision() throws IOException {
        var there = new ArrayList<String>();
        try (var files = Files.list(House.ROOT.resolve("docs/decisions"))) {
            files.map(Path::getFileName).map(Path::toString).forEach(there::add);
        }
        assertThat(DECISION.matcher(map()).results().map(MapTest::named))
                .containsExactlyInAnyOrderElementsOf(there);
    }

    private static String named(MatchResult match) {
        return match.group(1);
    }
}
