package entente.cli.follow;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingOffice;
import entente.cli.TestingOffice.Told;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What later reports kept, confirmed and dismissed. */
class FollowingTest {
    private static final String KEEPER = "session:political-consultation/deputy-minister/3";

    @TempDir Path home;
    private TestingOffice office;
    private String commitment;

    /** In December 2017 a third consultation is promised for 2018; in August 2018 it is held. */
    @BeforeEach
    void fileAPromiseAndItsKeeping() {
        office =
                new TestingOffice(home)
                        .filing(
                                "en-viet-lao-2017-ministers-4.txt",
                                "vi-viet-lao-2018-thu-truong-3.txt");
        commitment =
                office.objects("follow", "--format", "json").stream()
                        .filter(each -> KEEPER.equals(each.get("keeper")))
                        .map(each -> String.valueOf(each.get("commitment")))
                        .findFirst()
                        .orElseThrow();
    }

    private String state() {
        return office.objects("follow", "--all", "--format", "json").stream()
                .filter(each -> commitment.equals(each.get("commitment")))
                .map(each -> String.valueOf(each.get("state")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePromiseStandsBesideItsKeeping() {
        String shown = office.run("follow", "LAO-VNM").out();
        assertThat(shown)
                .contains("3rd political consultation of deputy ministers", "on time")
                .containsPattern("promised 6 December 2017 · due 2018 +│ done 24 August 2018")
                .contains("same number +20", KEEPER);
        assertThat(shown.lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void onANarrowTerminalOneStandsBelowTheOther() {
        assertThat(office.with("COLUMNS", "80").run("follow").out())
                .doesNotContain("│")
                .containsSubsequence("promised 6 December 2017", "done 24 August 2018");
    }

    @Test
    void aSuggestionCountsOnceItIsConfirmedAndNoMoreOnceThatIsUndone() {
        assertThat(state()).isEqualTo("suggested");
        Told told = office.run("follow", "--confirm", commitment.substring(0, 8));
        assertThat(told.out()).contains("is kept by " + KEEPER, "entry 2");
        assertThat(state()).isEqualTo("confirmed");
        office.run("undo", "2");
        assertThat(state()).isEqualTo("suggested");
    }

    @Test
    void aSuggestionIsDismissedWithAReason() {
        assertThat(office.run("follow", "--dismiss", commitment).err())
                .contains("--dismiss wants a --reason.");
        office.run("follow", "--dismiss", commitment, "--reason", "another meeting");
        assertThat(state()).isEqualTo("dismissed");
    }

    @Test
    void allThatIsSureEnoughIsConfirmedAtOnce() {
        assertThat(office.run("follow", "--confirm-all", "--from", "100").out()).contains(KEEPER);
        assertThat(state()).isEqualTo("confirmed");
        assertThat(office.run("follow", "--confirm-all", "--from", "100").out())
                .isEqualTo("No later report tells of anything to confirm.\n");
    }

    @Test
    void aPolicyConfirmsWhatIsSureEnoughUntilItIsTakenBack() {
        office.run("set", "policy", "LAO-VNM", "90");
        assertThat(state()).isEqualTo("by-policy");
        office.run("set", "policy", "LAO-VNM", "never");
        assertThat(state()).isEqualTo("suggested");
    }

    @Test
    void whatDidNotKeepItIsNamedWithWhatMayHave() {
        Told told = office.run("follow", "--confirm", commitment, "--keeper", "session:x");
        assertThat(told.exit()).isEqualTo(65);
        assertThat(told.err())
                .contains("session:x is nothing that kept", "Maybe one of: " + KEEPER);
        assertThat(office.run("follow", "--from", "200").err())
                .contains("The number (200) of --from is not a whole number from 1 to 100.");
    }
}
