package entente.cli.care;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingOffice;
import entente.cli.TestingOffice.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register looked after: proved, made anew, copied, and a person erased from it. */
class CareTest {
    @TempDir Path home;
    private TestingOffice office;

    @BeforeEach
    void fileAReport() {
        office = new TestingOffice(home).filing("en-viet-lao-2017-ministers-4.txt");
    }

    @Test
    void aRegisterProvesItself() {
        Told told = office.run("verify");
        assertThat(told.exit()).isZero();
        assertThat(told.out())
                .contains(
                        "1 entry: each hashed again",
                        "1 relation: their accounts made anew and compared",
                        "root ",
                        "The register " + office.register() + " is whole.");
    }

    @Test
    void aFlawIsToldWithItsPlace() throws SQLException {
        alter("UPDATE log_body SET body = x'7b7d' WHERE position = 0");
        Told told = office.run("verify");
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out())
                .contains("✗ entry 0: what it says is not what its header binds", "is not whole: ");
        Map<String, @Nullable Object> object =
                office.objects("verify", "--format", "json").getFirst();
        assertThat(object.get("sound")).isEqualTo(false);
        assertThat(String.valueOf(object.get("flaws"))).contains("body-altered", "entry 0");
    }

    @Test
    void whatIsMadeFromTheLogIsMadeAnewTheSame() {
        Told told = office.run("rebuild");
        assertThat(told.exit()).isZero();
        assertThat(told.out())
                .startsWith("Rebuilt from 1 entry: 1 relation, ")
                .contains("They are, byte for byte, what they were before.");
    }

    @Test
    void aBackupIsPutBackAndProvesItself() {
        Path copy = home.resolve("copy.db");
        Path back = home.resolve("back.db");
        assertThat(office.run("backup", copy.toString()).exit()).isZero();
        Told restored = office.run("restore", "--db", back.toString(), copy.toString());
        assertThat(restored.exit()).isZero();
        assertThat(restored.out()).contains("The register " + back + " is whole.", "was restored");
        assertThat(office.run("show", "--db", back.toString()).out())
                .isEqualTo(office.run("show").out());
    }

    @Test
    void nothingIsOverwritten() {
        Told onto = office.run("backup", office.register().toString());
        assertThat(onto.exit()).isEqualTo(74);
        assertThat(onto.err()).contains("There is something at " + office.register() + " already.");
        office.run("backup", home.resolve("copy.db").toString());
        assertThat(office.run("restore", home.resolve("copy.db").toString()).exit()).isEqualTo(74);
    }

    @Test
    void aBackupThatIsNoneIsNotPutBack() throws IOException {
        Path broken = home.resolve("broken.db");
        Files.writeString(broken, "no register");
        Path back = home.resolve("back.db");
        Told told = office.run("restore", "--db", back.toString(), broken.toString());
        assertThat(told.exit()).isNotZero();
        assertThat(told.all()).startsWith("entente: ");
        assertThat(back).doesNotExist();
    }

    @Test
    void aPersonIsErasedOnlyWithAYesAndAReason() {
        assertThat(office.run("erase", "Saleumxay Kommasith").out())
                .contains("1 report names Saleumxay Kommasith.", "Nothing was erased.");
        assertThat(office.run("erase", "Saleumxay Kommasith", "--yes").exit()).isEqualTo(2);
        assertThat(
                        office.run(
                                        "erase",
                                        "Saleumxay Kommasith",
                                        "--yes",
                                        "--reason",
                                        "Saleumxay Kommasith asked")
                                .err())
                .contains("names the person");
    }

    @Test
    void anErasedPersonIsGoneAndEveryProofStillHolds() {
        Told told = office.run("erase", "Saleumxay Kommasith", "--yes", "--reason", "on request");
        assertThat(told.exit()).isZero();
        assertThat(told.out()).startsWith("Erased: the name is blacked out in 1 report");
        assertThat(office.run("show", "LAO-VNM").out()).doesNotContain("Saleumxay");
        assertThat(office.run("verify").exit()).isZero();
        assertThat(office.run("erase", "Saleumxay Kommasith").out()).contains("0 reports name");
    }

    private void alter(String sql) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + office.register())) {
            connection.createStatement().execute(sql);
        }
    }
}
