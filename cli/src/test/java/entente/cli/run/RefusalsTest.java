package entente.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.Sentences;
import entente.reader.intake.Refusal;
import entente.words.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    private static final boolean NAMED = true;
    private static final boolean WALKED = false;

    @Test
    void theReadersDetailsAreWorded() {
        assertThat(line(Refusal.BROKEN_ENCODING, "UTF-8", "17"))
                .contains("it is not UTF-8 from byte 17 on.");
        assertThat(line(Refusal.UNSUPPORTED_TYPE, "PDF")).contains("cannot be read yet (PDF).");
        assertThat(line(Refusal.TOO_LARGE, "200000", "lines"))
                .contains("more than 200000 lines")
                .contains("Maybe it holds many reports");
        assertThat(line(Refusal.TOO_LARGE, "17", "bytes")).contains("larger than 17 bytes");
        assertThat(line(Refusal.UNPACKS_TOO_LARGE, "64", "MiB")).contains("more than 64 MiB");
        assertThat(line(Refusal.UNPACKS_TOO_LARGE, "2000", "pages")).contains("2000 pages");
        assertThat(line(Refusal.UNPACKS_TOO_LARGE, "1000", "files")).contains("1000 files");
        assertThat(line(Refusal.UNSUPPORTED_LANGUAGE, "th")).contains("(Thai). Maybe");
        assertThat(line(Refusal.UNSUPPORTED_LANGUAGE, "und")).contains("cannot be told. Maybe");
    }

    @Test
    void whatNobodyNamedAndIsPlainlySomethingElseIsATrifle() {
        assertThat(Refusals.of(WALKED, Refusal.BINARY, List.of()).trifle()).isTrue();
        assertThat(Refusals.of(WALKED, Refusal.UNSUPPORTED_TYPE, List.of("PDF")).trifle()).isTrue();
        assertThat(Refusals.of(NAMED, Refusal.BINARY, List.of()).trifle()).isFalse();
        assertThat(Refusals.of(WALKED, Refusal.EMPTY, List.of()).trifle()).isFalse();
    }

    private static String line(Refusal refusal, String... details) {
        return new Complaints(Sentences.in(Language.EN))
                .line("a.txt", Refusals.of(NAMED, refusal, List.of(details)));
    }
}
