package entente.documents;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Findings;
import entente.domain.Level;
import entente.domain.Mode;
import entente.domain.When;
import entente.reader.intake.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxTest {
    private static final String HELD =
            "Deputy Foreign Minister of Laos Phoxay Khaykhamphithoune and Deputy Foreign Minister of"
                    + " Viet Nam Do Hung Viet co-chaired the 8th political consultation in"
                    + " Vientiane on 28 June 2023.";
    private static final String AGREED =
            "Both sides agreed to hold the 9th political consultation in Viet Nam in 2024.";

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        document.close();
        return bytes.toByteArray();
    }

    private static byte[] minutes(String... paragraphs) throws IOException {
        XWPFDocument document = new XWPFDocument();
        for (String paragraph : paragraphs) {
            document.createParagraph().createRun().setText(paragraph);
        }
        return bytes(document);
    }

    private static byte[] marked(String from, String to) throws IOException {
        return Zipped.changed(
                minutes(HELD, AGREED), "word/document.xml", xml -> xml.replace(from, to));
    }

    @Test
    void whatWasAgreedIsFoundWithItsWordsInTheText() throws IOException {
        Findings findings = Telling.findings(minutes("Agreed Minutes", HELD, AGREED));
        assertThat(findings.report().text())
                .isEqualTo("Agreed Minutes\n\n" + HELD + "\n\n" + AGREED);
        assertThat(findings.report().title()).isEqualTo("Agreed Minutes");
        assertThat(findings.commitments()).hasSize(1);
        var commitment = findings.commitments().getFirst();
        assertThat(commitment.act()).isEqualTo(Mode.AGREE);
        var evidence = commitment.evidence().getFirst();
        String text = Objects.requireNonNull(findings.report().text());
        assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
        var mechanism = Objects.requireNonNull(findings.meetings().getFirst().mechanism());
        assertThat(mechanism.level()).isEqualTo(Level.DEPUTY_MINISTER);
    }

    @Test
    void aTablesRowIsALineWithItsCellsSideBySide() throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText(HELD);
        XWPFTable table = document.createTable(2, 4);
        List<String> cells =
                List.of(
                        "No.",
                        "Action",
                        "By whom",
                        "Due",
                        "1",
                        "Send the draft agreement",
                        "Viet Nam",
                        "March 2024");
        for (int i = 0; i < cells.size(); i++) {
            table.getRow(i / 4).getCell(i % 4).setText(cells.get(i));
        }
        assertThat(Telling.text(bytes(document)))
                .endsWith(
                        "No. | Action | By whom | Due\n"
                                + "1 | Send the draft agreement | Viet Nam | March 2024");
    }

    @Test
    void twoLanguagesSideBySideAreReadOneAfterTheOther() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFTable table = document.createTable(1, 2);
        String long1 = (HELD + " ").repeat(3).strip();
        String long2 = (AGREED + " ").repeat(6).strip();
        table.getRow(0).getCell(0).setText(long1);
        table.getRow(0).getCell(1).setText(long2);
        assertThat(Telling.text(bytes(document))).isEqualTo(long1 + "\n\n" + long2);
    }

    @Test
    void trackedChangesAreReadAsAcceptedAndThatIsSaid() throws IOException {
        byte[] changed =
                marked(
                        "<w:t>" + AGREED + "</w:t>",
                        "<w:t xml:space=\"preserve\">Both sides agreed to hold the 9th political"
                                + " consultation in </w:t></w:r><w:del w:id=\"1\" w:author=\"a\"><w:r>"
                                + "<w:delText>Laos</w:delText></w:r></w:del><w:ins w:id=\"2\""
                                + " w:author=\"b\"><w:r><w:t>Viet Nam</w:t></w:r></w:ins><w:r><w:t"
                                + " xml:space=\"preserve\"> in 2024.</w:t>");
        assertThat(Telling.text(changed)).isEqualTo(HELD + "\n\n" + AGREED);
        assertThat(Telling.said(changed)).containsExactly("changes-accepted 2");
    }

    @Test
    void aParagraphWhoseEndWasDeletedGoesOn() throws IOException {
        byte[] changed =
                marked(
                        "<w:p><w:r><w:t>" + HELD,
                        "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t"
                                + " xml:space=\"preserve\">"
                                + HELD
                                + " ");
        assertThat(Telling.text(changed)).isEqualTo(HELD + " " + AGREED);
    }

    @Test
    void commentsAreLeftOutAndCounted() throws IOException {
        String comments =
                "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:comment w:id=\"0\"><w:p><w:r><w:t>Both sides agreed to nothing.</w:t>"
                        + "</w:r></w:p></w:comment></w:comments>";
        byte[] file =
                new Zipped().withAll(minutes(HELD)).with("word/comments.xml", comments).bytes();
        assertThat(Telling.text(file)).isEqualTo(HELD);
        assertThat(Telling.said(file)).containsExactly("comments-left-out 1");
    }

    @Test
    void theNumbersThatWordCountsStandInTheText() throws IOException {
        String list =
                "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>";
        byte[] file =
                Zipped.changed(
                        minutes("one", "two", "below", "three", HELD),
                        "word/document.xml",
                        xml ->
                                xml.replace(
                                                "<w:p><w:r><w:t>one",
                                                "<w:p>" + list.formatted(0) + "<w:r><w:t>one")
                                        .replace(
                                                "<w:p><w:r><w:t>two",
                                                "<w:p>" + list.formatted(0) + "<w:r><w:t>two")
                                        .replace(
                                                "<w:p><w:r><w:t>below",
                                                "<w:p>" + list.formatted(1) + "<w:r><w:t>below")
                                        .replace(
                                                "<w:p><w:r><w:t>three",
                                                "<w:p>" + list.formatted(0) + "<w:r><w:t>three"));
        byte[] numbered = numbered(file);
        assertThat(Telling.text(numbered))
                .isEqualTo("1. one\n\n2. two\n\n(a) below\n\n3. three\n\n" + HELD);
    }

    private static byte[] numbered(byte[] file) throws IOException {
        String numbering =
                """
                <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:abstractNum w:abstractNumId="3">
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
                </w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>
                """;
        byte[] marked =
                Zipped.changed(
                        file,
                        "[Content_Types].xml",
                        xml -> xml.replace("</Types>", "<!-- numbering --></Types>"));
        return new Zipped().withAll(marked).with("word/numbering.xml", numbering).bytes();
    }

    private static byte[] headed(HeaderFooterType type, String... header) throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFHeader head = document.createHeader(type);
        for (String line : header) {
            head.createParagraph().createRun().setText(line);
        }
        document.createParagraph().createRun().setText(HELD);
        document.createParagraph().createRun().setText(AGREED);
        return bytes(document);
    }

    @Test
    void aTitleAndADateThatOnlyTheFirstPagesHeaderHasAreTheReports() throws IOException {
        Findings findings =
                Telling.findings(
                        headed(
                                HeaderFooterType.FIRST,
                                "Laos and Viet Nam Hold Political Consultation",
                                "29 June 2023"));
        assertThat(findings.report().title())
                .isEqualTo("Laos and Viet Nam Hold Political Consultation");
        assertThat(findings.report().published().when())
                .isEqualTo(When.on(LocalDate.of(2023, 6, 29)));
        assertThat(findings.commitments()).hasSize(1);
    }

    @Test
    void aHeaderThatSaysWhatTheTextSaysIsLeftOut() throws IOException {
        assertThat(Telling.text(headed(HeaderFooterType.DEFAULT, HELD, "Page 1 of 3")))
                .isEqualTo(HELD + "\n\n" + AGREED);
    }

    @Test
    void macrosAreSaidToBeThereAndNotRun() throws IOException {
        byte[] file =
                new Zipped()
                        .withAll(minutes(HELD, AGREED))
                        .with("word/vbaProject.bin", "Sub AutoOpen()")
                        .bytes();
        assertThat(Telling.said(file)).containsExactly("macros-not-run");
    }

    @Test
    void aLockedDocumentIsOneLine() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(minutes(HELD));
            }
            var bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            Telling.assertRefused(bytes.toByteArray(), Refusal.ENCRYPTED, "Office");
        }
    }

    @Test
    void aDocumentThatWasCutOffIsOneLine() throws IOException {
        byte[] whole = minutes(HELD, AGREED);
        for (int part = 1; part < 8; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 8);
            String format = Kind.of(cut) == Kind.ZIP ? "ZIP" : "DOCX";
            Telling.assertRefused(cut, Refusal.DAMAGED, format);
        }
    }

    @Test
    void nothingOutsideTheFileIsAskedFor() throws IOException {
        byte[] hostile =
                marked(
                        "?>",
                        "?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY y"
                                + " \"lol\">]>");
        byte[] entity = Zipped.changed(hostile, "word/document.xml", x -> x.replace(AGREED, "&x;"));
        assertThat(Telling.of(entity)).isNotNull();
        assertThat(Telling.of(entity).toString()).doesNotContain("file:");
    }
}
