package entente.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The same words in another form tell the same. */
class InvarianceTest {
    /** Forms that a text comes in without saying anything else. */
    private enum Form {
        DECOMPOSED(true, text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
        CARRIAGE_RETURNS(true, text -> text.replace("\r\n", "\n").replace("\n", "\r\n")),
        NO_BREAK_SPACES(true, text -> text.replace(' ', '\u00A0')),
        DOUBLED_SPACES(true, text -> text.replaceAll("(?<=\\S) (?=\\S)", "  ")),
        BYTE_ORDER_MARK(true, text -> "\uFEFF" + text),
        HEADLINE_IN_CAPITALS(false, Form::capitals);

        /**
         * Whether every report holds to it already; else those that don't are skipped, and say why.
         */
        private final boolean holds;

        @SuppressWarnings("ImmutableEnumChecker")
        private final UnaryOperator<String> change;

        Form(boolean holds, UnaryOperator<String> change) {
            this.holds = holds;
            this.change = change;
        }

        private static String capitals(String text) {
            String title =
                    requireNonNull(TestingReader.told(text.getBytes(UTF_8)))
                            .findings()
                            .report()
                            .title();
            return title == null ? text : text.replace(title, title.toUpperCase(Locale.ROOT));
        }
    }

    @TestFactory
    Stream<DynamicNode> everyFormOfAReportTellsTheSame() throws IOException {
        return TestingReader.reports().stream()
                .filter(InvarianceTest::isRead)
                .map(
                        report ->
                                dynamicContainer(
                                        report.getFileName().toString(),
                                        Arrays.stream(Form.values())
                                                .map(
                                                        form ->
                                                                dynamicTest(
                                                                        form.toString(),
                                                                        () ->
                                                                                tellsTheSame(
                                                                                        report,
                                                                                        form)))));
    }

    private static void tellsTheSame(Path report, Form form) throws IOException {
        String text = Files.readString(report);
        Told told = requireNonNull(TestingReader.told(text.getBytes(UTF_8)));
        Told other =
                requireNonNull(
                        TestingReader.told(form.change.apply(text).getBytes(UTF_8)),
                        "the form is refused");
        TestingReader.check(told);
        TestingReader.check(other);
        if (form.holds) {
            assertThat(other.lines()).containsExactlyElementsOf(told.lines());
        } else {
            assumeThat(other.lines()).containsExactlyElementsOf(told.lines());
        }
    }

    private static boolean isRead(Path report) {
        try {
            return TestingReader.told(Files.readAllBytes(report)) != null;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
