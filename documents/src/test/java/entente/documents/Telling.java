package entente.documents;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Doubt;
import entente.domain.Findings;
import entente.reader.Reader;
import entente.reader.Reading;
import entente.reader.intake.Refusal;
import java.util.List;
import java.util.Objects;

/** What is told of a file. */
final class Telling {
    private static final Documents DOCUMENTS = new Documents(new Reader());

    private Telling() {}

    static Reading of(byte[] bytes) {
        return DOCUMENTS.read(bytes);
    }

    static Findings findings(byte[] bytes) {
        Reading reading = of(bytes);
        assertThat(reading).isInstanceOf(Reading.Done.class);
        return ((Reading.Done) reading).findings();
    }

    static String text(byte[] bytes) {
        return Objects.requireNonNull(findings(bytes).report().text());
    }

    /** What was said about the text, as "reason details". */
    static List<String> said(byte[] bytes) {
        return findings(bytes).doubts().stream()
                .filter(doubt -> doubt.about().equals("report.text"))
                .map(Telling::said)
                .toList();
    }

    private static String said(Doubt doubt) {
        return (doubt.reason() + " " + String.join(" ", doubt.details())).strip();
    }

    static void assertRefused(byte[] bytes, Refusal refusal, String... details) {
        assertThat(of(bytes)).isEqualTo(new Reading.Refused(refusal, List.of(details)));
    }

    static List<Reading.Member> members(byte[] bytes) {
        Reading reading = of(bytes);
        assertThat(reading).isInstanceOf(Reading.Several.class);
        return ((Reading.Several) reading).members();
    }
}
