package entente.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingOffice;
import entente.cli.TestingOffice.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorTest {
    @TempDir Path home;

    @Test
    void aMachineWithoutARegisterIsWellAndIsToldHowToBegin() {
        Told told = new TestingOffice(home).with("LANG", "lo_LA.UTF-8").run("doctor", "--lang=en");
        assertThat(told.exit()).isZero();
        assertThat(told.out())
                .contains(
                        "✓  Java",
                        Runtime.version().toString(),
                        "lo_LA.UTF-8",
                        "there is none yet",
                        "entente file FILE",
                        home + " can be written");
    }

    @Test
    void aRegisterIsToldWithWhatItHolds() {
        Told told =
                new TestingOffice(home).filing("en-viet-lao-2017-ministers-4.txt").run("doctor");
        assertThat(told.exit()).isZero();
        assertThat(told.out()).contains("register.db", "1 report", "1 relation");
    }

    @Test
    void whatIsNoRegisterIsFoundWanting() throws IOException {
        TestingOffice office = new TestingOffice(home);
        Files.writeString(office.register(), "a letter, and no register at all");
        Told told = office.run("doctor");
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out()).contains("✗", "is no register. Maybe");
        Object register = office.objects("doctor", "--format", "json").getFirst().get("register");
        assertThat(register).asString().contains("verdict=wanting");
    }

    @ParameterizedTest
    @CsvSource({"en_GB.ISO-8859-1,hint", "vi_VN.utf8,good", "C,hint", "C.UTF-8,good"})
    void aTerminalThatMayNotShowVietnameseOrLaoIsHintedAt(String locale, String verdict) {
        Map<String, ?> told =
                new TestingOffice(home)
                        .with("LC_ALL", locale)
                        .objects("doctor", "--format", "json")
                        .getFirst();
        assertThat(told.get("terminal")).asString().contains("verdict=" + verdict);
    }

    @Test
    void theToolsOfDevelopersAreOnlyAHint() {
        Told told = new TestingOffice(home).with("PATH", home.toString()).run("doctor");
        assertThat(told.exit()).isZero();
        assertThat(told.out()).contains("apt-get install", "chromium");
    }
}
