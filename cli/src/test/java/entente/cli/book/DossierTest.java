package entente.cli.book;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingOffice;
import entente.cli.TestingOffice.Told;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of a session, from the command line to the files and back into the register. */
class DossierTest {
    private static final String NEXT = "political-consultation deputy-minister next";

    @TempDir static Path home;
    private static TestingOffice office;

    @BeforeAll
    static void fileReports() {
        office =
                new TestingOffice(home)
                        .filing(
                                "vi-viet-lao-2017-thu-truong-2.txt",
                                "vi-viet-lao-2018-thu-truong-3.txt");
    }

    @Test
    void allPapersAreMade() {
        Path papers = home.resolve("all");
        Told told = dossier(papers, "--language", "vi,lo,en", "--format", "docx,pdf,xml");
        assertThat(told.err()).isEmpty();
        assertThat(told.exit()).isZero();
        assertThat(told.out().lines()).hasSize(24).allMatch(file -> Files.exists(Path.of(file)));
        assertThat(told.out()).doesNotContain("book-vi.xml");
    }

    @Test
    void theSameAgainGivesTheSameBytes() throws IOException {
        Path one = home.resolve("one");
        Path other = home.resolve("other");
        Told told = dossier(one, "--part", "book");
        dossier(other, "--part", "book");
        for (String file : told.out().lines().toList()) {
            Path name = Path.of(file).getFileName();
            assertThat(other.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
        }
    }

    @Test
    void aSessionThatIsNotThereIsOneSentence() {
        Path papers = home.resolve("none");
        Told told =
                office.run("dossier", "LAO-VNM", "--session", "summit 99", "-o", papers.toString());
        assertThat(told.exit()).isEqualTo(65);
        assertThat(told.err().lines()).hasSize(1);
        assertThat(told.err()).contains("There is no session summit 99 in LAO-VNM.");
        assertThat(papers).doesNotExist();
    }

    @Test
    void aRelationThatNoReportTellsOfIsOneSentence() {
        Told told = office.run("dossier", "FRA-ITA", "--session", "next");
        assertThat(told.exit()).isEqualTo(65);
        assertThat(told.err().lines()).hasSize(1);
    }

    @Test
    void aPlaceThatIsAFileIsRefusedAndNothingIsWritten() throws IOException {
        Path file = Files.writeString(home.resolve("taken"), "mine");
        Told told = dossier(file);
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.err()).contains("of --output is a file. Maybe name a directory.");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aLanguageThatWeDoNotHaveIsRefused() {
        Told told = dossier(home.resolve("fr"), "--language", "fr");
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.err().lines()).hasSize(1);
    }

    @Test
    void bothLengthsAtOnceAreRefused() {
        assertThat(dossier(home.resolve("both"), "--brief", "--full").err())
                .contains("A book is brief or full, not both.");
    }

    @Test
    void aReaderFromElsewhereIsRefused() {
        assertThat(dossier(home.resolve("for"), "--for", "THA").err())
                .contains("The party (THA) of --for is not one of LAO-VNM.");
    }

    @Test
    void filledInMinutesComeBackIntoTheRegister() throws IOException {
        TestingOffice own =
                new TestingOffice(Files.createDirectory(home.resolve("own")))
                        .filing(
                                "vi-viet-lao-2017-thu-truong-2.txt",
                                "vi-viet-lao-2018-thu-truong-3.txt");
        Path papers = home.resolve("minutes");
        Told drafted =
                own.run(
                        "dossier",
                        "LAO-VNM",
                        "--session",
                        NEXT,
                        "--part",
                        "minutes",
                        "--language",
                        "vi",
                        "--format",
                        "docx",
                        "-o",
                        papers.toString());
        Path draft = Path.of(drafted.out().strip());
        List<String> items = items(draft);
        assertThat(items).hasSizeGreaterThan(1);
        Path filled = home.resolve("bien-ban.docx");
        fill(draft, filled);
        Told told = own.run("file", "--take-over", filled.toString());
        assertThat(told.exit()).as(told.all()).isZero();
        assertThat(told.err())
                .contains(items.getFirst() + " done")
                .contains(items.get(1) + " carried over")
                .contains("new Hai bên nhất trí mở thêm đường bay thẳng");
        assertThat(own.run("show", items.getFirst()).out()).contains("complete");
        assertThat(own.run("log").out()).contains("progress reported");
    }

    private static Told dossier(Path papers, String... more) {
        List<String> line =
                new java.util.ArrayList<>(
                        List.of(
                                "dossier",
                                "LAO-VNM",
                                "--session",
                                NEXT,
                                "--on",
                                "2019-01-01",
                                "-o",
                                papers.toString()));
        line.addAll(List.of(more));
        return office.run(line.toArray(String[]::new));
    }

    private static List<String> items(Path draft) throws IOException {
        return Pattern.compile("c-[0-9a-z]{8}")
                .matcher(new String(part(draft), StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    private static byte[] part(Path draft) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(draft))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                if (each.getName().equals("word/document.xml")) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("no main part");
    }

    /** As an officer would with a word processor: the first is done, the second goes on. */
    private static void fill(Path draft, Path filled) throws IOException {
        String main = new String(part(draft), StandardCharsets.UTF_8);
        String outcome = Pattern.quote("[hoàn thành / tiếp tục / thôi]");
        String text =
                main.replaceFirst(outcome, "hoàn thành")
                        .replaceFirst(outcome, "tiếp tục")
                        .replaceFirst(
                                Pattern.quote("[làm gì]"),
                                Matcher.quoteReplacement("mở thêm đường bay thẳng"))
                        .replaceFirst(Pattern.quote("[thời gian]"), "năm 2020");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from =
                        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(draft)));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(each.getName()));
                byte[] bytes = from.readAllBytes();
                to.write(
                        each.getName().equals("word/document.xml")
                                ? text.getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        Files.write(filled, out.toByteArray());
    }
}
