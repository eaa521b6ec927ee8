package entente.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingOffice;
import entente.register.care.Flaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/show.md names every key that there is. */
class ShowDocTest {
    @TempDir static Path home;
    private static TestingOffice office;
    private static String page = "";

    @BeforeAll
    static void openThePage() throws IOException {
        office = new TestingOffice(home).filing("vi-viet-lao-2017-thu-truong-2.txt");
        page = Files.readString(Path.of("..", "docs", "show.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "due --on 2030-01-01", "search hoc", "verify"})
    void everyKeyStandsInThePage(String command) {
        var objects = office.objects((command + " --format json").split(" "));
        assertThat(objects).isNotEmpty().allSatisfy(ShowDocTest::assertNamed);
    }

    @ParameterizedTest
    @EnumSource(Flaw.Kind.class)
    void everyFlawStandsInThePage(Flaw.Kind kind) {
        assertThat(page).contains(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    void whatIsDueBeginsWithWhatItIs() {
        assertThat(office.run("due", "--on", "2030-01-01", "--format", "json").out().lines())
                .allMatch(line -> line.startsWith("{\"due\":\""));
    }

    private static void assertNamed(Map<?, ? extends @Nullable Object> object) {
        object.forEach(
                (key, value) -> {
                    assertThat(page).contains("`" + key + "`");
                    if (value instanceof Map<?, ?> inner && !inner.containsKey("to")) {
                        assertNamed(inner);
                    }
                });
    }
}
