package entente.cli.agree;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingOffice;
import entente.cli.TestingOffice.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two officers at two terminals, each with a node; both have signed one charter. */
abstract class TwoOffices {
    static final String REPORT = "en-viet-lao-2017-ministers-4.txt";
    static final String MINUTES = "LAO-VNM/political-consultation/minister/4/minutes";

    @TempDir Path directory;

    TestingOffice laos = new TestingOffice(Path.of(""));
    TestingOffice vietnam = laos;

    @BeforeEach
    void foundARelation() throws IOException {
        laos = new TestingOffice(Files.createDirectories(directory.resolve("laos")));
        vietnam = new TestingOffice(Files.createDirectories(directory.resolve("vietnam")));
        told(laos, "node", "init", "LAO", "--officers", "somchai");
        told(vietnam, "node", "init", "VNM", "--officers", "lan,minh");
        vietnam.with("ENTENTE_OFFICER", "lan");
        told(laos, "node", "card", "-o", file("laos.card"));
        told(vietnam, "node", "card", "-o", file("vietnam.card"));
        told(laos, "node", "charter", file("vietnam.card"));
        told(vietnam, "node", "charter", file("laos.card"));
    }

    String file(String name) {
        return directory.resolve(name).toString();
    }

    static String told(TestingOffice office, String... command) {
        Told told = office.run(command);
        assertThat(told.exit()).as("%s: %s", List.of(command), told.all()).isZero();
        return told.all();
    }

    void proposes() {
        vietnam.filing(REPORT);
        told(vietnam, "review", "--accept-all", "LAO-VNM");
        told(vietnam, "propose", "LAO-VNM", "political-consultation", "minister", "4");
    }

    void carry(TestingOffice from, String to, TestingOffice receiver, String name) {
        told(from, "pouch", "seal", "--to", to, "-o", file(name));
        told(receiver, "pouch", "open", file(name));
    }

    Stream<String> commitments() {
        String all = told(vietnam, "show", "LAO-VNM", "--format", "json");
        return Pattern.compile("\\bc-[0-9a-z]{6,}")
                .matcher(all)
                .results()
                .map(MatchResult::group)
                .distinct();
    }

    int undertakings() {
        return (int)
                vietnam.objects("joint", "LAO-VNM", "--format", "json").stream()
                        .filter(matter -> String.valueOf(matter.get("subject")).contains("#"))
                        .count();
    }
}
