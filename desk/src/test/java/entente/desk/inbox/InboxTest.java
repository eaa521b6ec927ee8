package entente.desk.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.report.Browser;
import entente.desk.report.Office;
import entente.desk.right.Grant;
import entente.desk.right.Right;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    private static final int LARGE = 50 << 20;
    private static final long SEED = 50;

    @TempDir static Path directory;
    private static Office office;

    @BeforeAll
    static void start() {
        office = new Office(directory);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aReportThatIsDroppedIsFiledAndWaits() {
        Browser officer = office.officer(Office.VIET_LAO);
        String page = officer.drop(Map.of(Office.REPORT, Office.copy(Office.REPORT))).body();
        String report = office.register().reports().getLast().sha256();
        assertThat(page).contains("r-new", "/reports/" + report, "findings: Laos–Vietnam");
        assertThat(officer.get("/inbox").body())
                .as("told once, and waiting from now on")
                .doesNotContain("r-new")
                .contains("/reports/" + report);
    }

    @Test
    void aFileThatIsTooLargeIsAnsweredInWords() {
        var answer =
                office.officer(Office.VIET_LAO)
                        .drop(Map.of("minutes.zip", new byte[(64 << 20) + 1]));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("This is too large", "up to 64 MB each", "</html>");
    }

    @Test
    void manyFilesFromAPageOfAnotherLoginAreRefusedForThatAndNotForTheirSize() {
        byte[] half = new byte[40 << 20];
        var answer = office.officer().stale().drop(Map.of("a.zip", half, "b.zip", half));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This page was open for too long");
    }

    @Test
    void theSameReportAgainIsKnown() {
        Browser officer = office.officer(Office.VIET_LAO);
        Map<String, byte[]> file = Map.of(Office.REPORT, Office.copy(Office.REPORT));
        officer.drop(file);
        int reports = reports();
        assertThat(officer.drop(file).body()).contains("r-known");
        assertThat(reports()).isEqualTo(reports);
    }

    @Test
    void anArchiveIsToldFileByFile() throws IOException {
        byte[] zip =
                zip(Map.of("a/" + Office.REPORT, Office.copy(Office.REPORT), "b.txt", new byte[0]));
        String rows = office.officer().dropByScript(Map.of("all.zip", zip)).body();
        assertThat(rows)
                .contains("all.zip › a/" + Office.REPORT, "r-new")
                .contains("all.zip › b.txt", "r-refused", "The file is empty.")
                .doesNotContain("<html");
    }

    @Test
    void whatCannotBeReadIsRefusedInTheLanguageOfTheVisitor() {
        int reports = reports();
        Map<String, byte[]> empty = Map.of("a.txt", new byte[0]);
        assertThat(office.officer().in("vi").drop(empty).body())
                .contains("lang=\"vi\"", "r-refused", "Tệp trống");
        assertThat(reports()).isEqualTo(reports);
    }

    @Test
    void nobodyFilesAReportThatTellsOfOthersRelationsOnly() {
        int reports = reports();
        Browser officer = office.officer(Office.THAI_LAO);
        assertThat(officer.drop(Map.of(Office.REPORT, Office.copy(Office.REPORT))).body())
                .contains("r-refused", "where you are no officer");
        assertThat(reports()).isEqualTo(reports);
    }

    @Test
    void whoOnlyReadsFilesNothing() {
        int reports = reports();
        Browser reader = office.as("reader", new Grant(Right.READER, Office.VIET_LAO, null));
        assertThat(reader.get("/inbox").statusCode()).isEqualTo(403);
        assertThat(reader.drop(Map.of(Office.REPORT, Office.copy(Office.REPORT))).statusCode())
                .isEqualTo(403);
        assertThat(reports()).isEqualTo(reports);
    }

    @Test
    void aPastedTextIsFiledUnderItsName() {
        String text = new String(Office.copy(Office.REPORT), StandardCharsets.UTF_8);
        var page = office.officer().post("/inbox/text", "text", text, "name", "Minutes 2017");
        assertThat(page.body()).contains("Minutes 2017.txt", "r-new");
    }

    @Test
    void aTextThatCannotBeReadIsNotLost() {
        var page = office.officer().post("/inbox/text", "text", "<zz> 12", "name", "a");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("r-refused", "&lt;zz&gt; 12</textarea>");
    }

    @Test
    void aReportAmongFiftyMegabytesOfPicturesIsRead() throws IOException {
        int reports = reports();
        byte[] picture = new byte[LARGE];
        new Random(SEED).nextBytes(picture);
        byte[] zip = zip(Map.of("photo.jpg", picture, Office.REPORT, Office.copy(Office.REPORT)));
        assertThat(office.officer().dropByScript(Map.of("talks.zip", zip)).body())
                .contains("r-new");
        assertThat(reports()).isEqualTo(reports + 1);
    }

    private static int reports() {
        return office.register().reports().size();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
