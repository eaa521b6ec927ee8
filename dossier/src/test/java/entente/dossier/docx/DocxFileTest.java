package entente.dossier.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.paper.Block;
import entente.dossier.paper.Document;
import entente.dossier.paper.TestingDocument;
import entente.dossier.paper.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class DocxFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"vi", "lo", "en"})
    void everyPartIsValidAgainstItsSchema(String language) throws Exception {
        Map<String, byte[]> parts = parts(bytes(TestingDocument.of(language)));
        check(DocumentDocument.Factory.parse(xml(parts, "word/document.xml")));
        check(FootnotesDocument.Factory.parse(xml(parts, "word/footnotes.xml")));
        check(StylesDocument.Factory.parse(xml(parts, "word/styles.xml")));
        check(NumberingDocument.Factory.parse(xml(parts, "word/numbering.xml")));
        check(SettingsDocument.Factory.parse(xml(parts, "word/settings.xml")));
        check(FontsDocument.Factory.parse(xml(parts, "word/fontTable.xml")));
        check(HdrDocument.Factory.parse(xml(parts, "word/header.xml")));
        check(FtrDocument.Factory.parse(xml(parts, "word/footer.xml")));
    }

    @Test
    void headingsAreHeadings() throws IOException {
        List<String> styles =
                read(TestingDocument.of("vi")).getParagraphs().stream()
                        .map(XWPFParagraph::getStyle)
                        .filter(style -> style != null && style.startsWith("Heading"))
                        .toList();
        assertThat(styles).containsExactly("Heading1", "Heading2", "Heading3");
    }

    @Test
    void theMarkingStandsOnEveryPage() throws IOException {
        XWPFDocument document = read(TestingDocument.of("vi"));
        assertThat(document.getHeaderList().getFirst().getText())
                .contains("MẬT · Nội bộ – PRIVATE");
    }

    @Test
    void eachStatementHasItsNote() throws IOException {
        Document document = TestingDocument.of("vi");
        long told = document.words().filter(Words.Statement.class::isInstance).count();
        String main = new String(parts(bytes(document)).get("word/document.xml"), UTF_8);
        assertThat(main.split("<w:footnoteReference|> NOTEREF ", -1)).hasSize((int) told + 1);
        assertThat(read(document).getFootnotes().get(2).getParagraphs().getFirst().getText())
                .isEqualTo(" Báo Chính phủ, 31.5.2017; ຂ່າວສານປະເທດລາວ");
    }

    @Test
    void notesThatSayTheSameCloseToEachOtherAreOne() throws IOException {
        assertThat(
                        read(TestingDocument.of("vi")).getFootnotes().stream()
                                .filter(note -> note.getId().intValue() > 0))
                .hasSize(2);
    }

    @Test
    void laoIsSetAsComplexScriptAndNamedLao() throws IOException {
        List<XWPFRun> lao =
                read(TestingDocument.of("vi")).getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .filter(run -> run.text().contains("ສອງຝ່າຍ"))
                        .toList();
        assertThat(lao).isNotEmpty();
        for (XWPFRun run : lao) {
            CTRPr properties = run.getCTR().getRPr();
            assertThat(properties.sizeOfCsArray()).isOne();
            assertThat(properties.getLangArray(0).getBidi()).isEqualTo("lo-LA");
        }
    }

    @Test
    void theHeadOfATableComesAgainOnEveryPage() throws IOException {
        XWPFDocument document = read(TestingDocument.table("lo", 40));
        var table = document.getTables().getFirst();
        assertThat(table.getRows()).hasSize(41);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertThat(bytes(TestingDocument.of("lo"))).isEqualTo(bytes(TestingDocument.of("lo")));
    }

    @Test
    void aPictureIsThereTwice() throws IOException {
        assertThat(parts(bytes(TestingDocument.of("en"))).keySet())
                .contains("word/media/picture1.png", "word/media/picture2.svg");
    }

    @Test
    void anEmptyDocumentIsOne() throws IOException {
        assertThat(read(TestingDocument.of("en", List.of())).getParagraphs()).isEmpty();
        assertThat(
                        read(TestingDocument.of("en", List.of(new Block.Items(List.of()))))
                                .getParagraphs())
                .isEmpty();
    }

    private static byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Docx.write(document, out);
        return out.toByteArray();
    }

    private static XWPFDocument read(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(document)));
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static ByteArrayInputStream xml(Map<String, byte[]> parts, String name) {
        byte[] part = parts.get(name);
        assertThat(part).as(name).isNotNull();
        return new ByteArrayInputStream(part == null ? new byte[0] : part);
    }

    private static void check(XmlObject part) throws XmlException {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).as(part.schemaType().toString()).isEmpty();
    }
}
