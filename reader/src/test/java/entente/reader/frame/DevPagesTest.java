package entente.reader.frame;

import static org.assertj.core.api.Assertions.assertThat;

import entente.reader.intake.Document;
import entente.reader.intake.Intake;
import entente.reader.intake.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DevPagesTest {
    @Test
    void ofAPageTheArticleIsKeptAndNothingElse() throws IOException {
        for (Path page : DevPages.all()) {
            Document document =
                    ((Intake.Accepted) Opening.open(Files.readAllBytes(page))).document();
            String kept =
                    Marked.FRAMING.of(document).stretches().stream()
                            .map(block -> document.text().substring(block.start(), block.end()))
                            .collect(Collectors.joining(" "));
            Path expected =
                    page.resolveSibling(page.getFileName().toString().replace(".html", ".txt"));
            assertThat(folded(kept))
                    .as(page.getFileName().toString())
                    .isEqualTo(folded(Files.readString(expected)));
        }
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
