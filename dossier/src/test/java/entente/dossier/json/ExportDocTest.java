package entente.dossier.json;

import static entente.dossier.TestingRelation.MINISTERS;
import static entente.dossier.TestingRelation.within;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.TestingRelation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Keeps docs/export.md true: it names every key that is written. */
class ExportDocTest {
    private static final LocalDate ON = LocalDate.parse("2020-06-01");

    private static final TestingRelation ALL =
            new TestingRelation()
                    .missing(MINISTERS, 1)
                    .held(MINISTERS, 3, "2018-11-05")
                    .held(MINISTERS, 4, "2019-12-05")
                    .next(MINISTERS, "2020-10-01", "2020-12-31")
                    .encounter("2019-02-03")
                    .promisedSession(
                            MINISTERS + "/3",
                            "2018-11-05",
                            within("2019-01-01", "2019-11-30"),
                            MINISTERS + "/4",
                            "2019-12-05");

    private static void keys(JsonNode node, Set<String> keys) {
        keys.addAll(node.propertyNames());
        node.forEach(child -> keys(child, keys));
    }

    @Test
    void everyKeyIsDocumented() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "export.md"));
        var keys = new TreeSet<String>();
        var mapper = new ObjectMapper();
        keys(mapper.readTree(ExportJson.relation(ALL.chronicle(), ON)), keys);
        keys(mapper.readTree(ExportJson.timeline(ALL.chronicle(), ON)), keys);
        assertThat(keys).hasSizeGreaterThan(60);
        assertThat(keys)
                .allSatisfy(
                        key -> assertThat(page).containsPattern("\"" + Pattern.quote(key) + "\""));
    }
}
