package entente.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingOffice;
import entente.cli.TestingOffice.Told;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log as it is shown, and what is taken back in it. */
class LogTest {
    @TempDir Path home;
    private TestingOffice office;

    @BeforeEach
    void fileAndAccept() {
        office = new TestingOffice(home).filing("en-viet-lao-2017-ministers-4.txt");
        office.typing("a", "q").run("review");
    }

    @Test
    void theNewestEntryComesFirstWithItsNumberTimeAuthorAndWhatItSays() {
        assertThat(office.run("log").out().lines())
                .satisfiesExactly(
                        accepted ->
                                assertThat(accepted).matches("1  .+ · Mai · accepted: m-\\w{8}"),
                        filed ->
                                assertThat(filed)
                                        .startsWith("0  ")
                                        .endsWith("filed: en-viet-lao-2017-ministers-4.txt"));
        assertThat(office.run("log", "-n", "1").out().lines()).hasSize(1);
    }

    @Test
    void whatIsUndoneIsMarkedAndCanItselfBeUndone() {
        assertThat(office.run("undo", "1").out())
                .contains("Entry 1 does not hold any more (accepted:", "entry 2");
        assertThat(office.objects("log", "--format", "json").get(1)).containsEntry("holds", false);
        assertThat(office.run("log").out()).contains("taken back");
        office.run("undo", "2");
        assertThat(office.objects("log", "--format", "json").get(2)).containsEntry("holds", true);
    }

    @Test
    void whatCannotBeUndoneIsSaid() {
        Told filed = office.run("undo", "0");
        assertThat(filed.exit()).isEqualTo(65);
        assertThat(filed.err()).contains("Entry 0 cannot be undone");
        assertThat(office.run("undo", "99").err()).contains("There is no entry 99 in the log.");
        assertThat(office.run("undo", "first").err())
                .contains("The number (first) of ENTRY is not a whole number");
        assertThat(office.run("log", "-n", "0").exit()).isEqualTo(2);
    }
}
