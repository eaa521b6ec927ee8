package entente.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.paper.Block;
import entente.dossier.paper.Document;
import entente.dossier.paper.TestingDocument;
import entente.dossier.paper.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfFileTest {
    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "lo", "en"})
    void itIsPdfA2a(String language) throws Exception {
        assertConforms(bytes(TestingDocument.of(language)), PDFAFlavour.PDFA_2_A);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "lo", "en"})
    void itIsPdfUa(String language) throws Exception {
        assertConforms(bytes(TestingDocument.of(language)), PDFAFlavour.PDFUA_1);
    }

    @Test
    void itsTextCanBeCopied() throws IOException {
        try (PDDocument read = read(TestingDocument.of("vi"))) {
            String text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
            assertThat(text).contains(TestingDocument.VIETNAMESE);
        }
    }

    @Test
    void everyHeadingIsABookmark() throws IOException {
        Document document = TestingDocument.of("en");
        try (PDDocument read = read(document)) {
            List<String> titles = new ArrayList<>();
            collect(read.getDocumentCatalog().getDocumentOutline(), titles);
            assertThat(titles).isEqualTo(document.headings().map(Block.Heading::text).toList());
        }
    }

    @Test
    void itsFontsAreInIt() throws IOException {
        try (PDDocument read = read(TestingDocument.of("lo"))) {
            for (PDPage page : read.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSerif.*");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "lo", "en"})
    void nothingStandsOutsideThePagesText(String language) throws IOException {
        Document document =
                TestingDocument.of(
                        language,
                        List.of(
                                new Block.Heading(1, "Ðường".repeat(60)),
                                new Block.Paragraph(
                                        Words.label(TestingDocument.words(language).repeat(9))),
                                new Block.Paragraph(
                                        Words.label(
                                                TestingDocument.words(language)
                                                        .replace(" ", "")
                                                        .repeat(9))),
                                new Block.Table(
                                        List.of(1, 9),
                                        List.of(),
                                        List.of(
                                                List.of(
                                                        Words.label("x".repeat(50)),
                                                        Words.label("ກີ້".repeat(90)))))));
        try (PDDocument read = read(document)) {
            for (TextPosition letter : letters(read)) {
                assertThat(letter.getXDirAdj()).isGreaterThan(Sheet.LEFT - 1);
                assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                        .as(letter.getUnicode())
                        .isLessThan(Sheet.RIGHT + 1);
            }
        }
    }

    @Test
    void noLineOfLaoBeginsWithAMark() throws IOException {
        Document document =
                TestingDocument.of(
                        "lo",
                        List.of(new Block.Paragraph(Words.label(TestingDocument.LAO.repeat(20)))));
        for (Sheet sheet : Layout.of(document).sheets()) {
            for (Sheet.Placed placed : sheet.placed()) {
                for (Mark mark : placed.band().marks()) {
                    if (mark instanceof Mark.Letters letters) {
                        String text = letters.line().pieces().getFirst().text();
                        assertThat(Character.getType(text.codePointAt(0)))
                                .as(text)
                                .isNotEqualTo(Character.NON_SPACING_MARK);
                    }
                }
            }
        }
    }

    @Test
    void aNoteStandsOnThePageThatRefersToIt() {
        for (Sheet sheet : Layout.of(TestingDocument.table("vi", 100)).sheets()) {
            List<Note> referred =
                    sheet.placed().stream()
                            .flatMap(placed -> placed.band().notes().stream())
                            .toList();
            assertThat(referred)
                    .extracting(Note::number)
                    .isSubsetOf(sheet.notes().stream().map(Note::number).toList());
            assertThat(sheet.notes()).doesNotHaveDuplicates();
            float end = 0;
            for (Sheet.Placed placed : sheet.placed()) {
                end = placed.y() + placed.band().height();
            }
            assertThat(end).isLessThanOrEqualTo(sheet.noteTop());
        }
    }

    @Test
    void theHeadOfATableComesAgainOnEveryPage() throws IOException {
        try (PDDocument read = read(TestingDocument.table("vi", 100))) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(read)).contains("words").contains("due");
            }
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertThat(bytes(TestingDocument.of("lo"))).isEqualTo(bytes(TestingDocument.of("lo")));
    }

    @Test
    void aLetterThatNoFontHasIsShownAsMissing() throws Exception {
        Document document =
                TestingDocument.of("en", List.of(new Block.Paragraph(Words.label("王毅 អ"))));
        assertConforms(bytes(document), PDFAFlavour.PDFA_2_A);
    }

    static byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(document, out);
        return out.toByteArray();
    }

    private static PDDocument read(Document document) throws IOException {
        return Loader.loadPDF(bytes(document));
    }

    private static List<TextPosition> letters(PDDocument document) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                letters.add(text);
            }
        }.getText(document);
        return letters;
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            collect(item, titles);
        }
    }

    static void assertConforms(byte[] file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream())
                    .map(each -> each.getRuleId() + " " + each.getMessage() + each.getLocation())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
