package entente.reader.frame;

import static org.assertj.core.api.Assertions.assertThat;

import entente.reader.intake.Block;
import entente.reader.intake.Document;
import entente.reader.intake.Intake;
import entente.reader.intake.Opening;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A report written for a test: lines that begin with a tilde are page furniture, all others belong
 * to the report.
 */
record Marked(String text, List<String> furniture, List<String> report) {
    static final Framing FRAMING = Framing.load(List.of("vi", "en", "lo", "fr"));

    static Marked of(String written) {
        StringBuilder text = new StringBuilder();
        List<String> furniture = new ArrayList<>();
        List<String> report = new ArrayList<>();
        for (String line : written.lines().toList()) {
            boolean marked = line.startsWith("~");
            String bare = marked ? line.substring(1) : line;
            text.append(bare).append('\n');
            if (!bare.isBlank()) {
                (marked ? furniture : report).add(unbulleted(bare));
            }
        }
        return new Marked(text.toString(), furniture, report);
    }

    private static String unbulleted(String line) {
        return line.strip().replaceFirst("^(?:[•*-]|\\d+\\.) +", "");
    }

    static Document document(String text) {
        Intake intake = Opening.open(text.getBytes(StandardCharsets.UTF_8));
        assertThat(intake).isInstanceOf(Intake.Accepted.class);
        return ((Intake.Accepted) intake).document();
    }

    static Frame frame(String text) {
        return FRAMING.of(document(text));
    }

    /** Asserts that the frame parts report and furniture as marked. */
    Frame assertParted() {
        Frame frame = frame(text);
        assertThat(lines(frame.furniture())).as("furniture").isEqualTo(furniture);
        assertThat(lines(frame.body())).as("report").isEqualTo(report);
        return frame;
    }

    List<String> lines(List<Block> blocks) {
        return blocks.stream().map(block -> text.substring(block.start(), block.end())).toList();
    }
}
