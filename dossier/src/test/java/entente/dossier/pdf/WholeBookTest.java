package entente.dossier.pdf;

import static entente.dossier.TestingRelation.MINISTERS;
import static entente.dossier.TestingRelation.within;
import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.When;
import entente.dossier.TestingRelation;
import entente.dossier.book.Order.Length;
import entente.dossier.book.TestingBook;
import entente.dossier.paper.Document;
import entente.words.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whole books, judged by another's program: of three hundred commitments, and of none. */
class WholeBookTest {
    private static final int COMMITMENTS = 300;
    private static final String[] WORDS = {
        "mend the nets of harbour %d before the winter, and report to both governments",
        "hoàn thành việc khảo sát tuyến đường bộ số %d nối hai hải đảo trước mùa mưa",
        "ສຳເລັດການສຳຫຼວດເສັ້ນທາງເລກທີ %d ທີ່ເຊື່ອມຕໍ່ສອງເກາະ ກ່ອນລະດູຝົນ ແລະ ກໍ່ສ້າງທ່າເຮືອ",
    };

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static TestingRelation large() {
        TestingRelation relation = TestingBook.relation();
        for (int i = 0; i < COMMITMENTS; i++) {
            boolean last = i % 3 == 0;
            String year = String.valueOf(2019 + i % 5);
            relation.promised(
                    "political-consultation/minister/" + (last ? 2 : 1),
                    last ? "2019-05-06" : "2018-05-05",
                    i % 7 == 0 ? When.UNSAID : within(year + "-01-01", year + "-12-31"),
                    WORDS[i % WORDS.length].formatted(i));
        }
        return relation;
    }

    private static Document book(Language language, Length length, boolean withPrivate) {
        return TestingBook.book(language, large().chronicle(), length, withPrivate);
    }

    @ParameterizedTest
    @CsvSource({"LO, FULL, true", "VI, BRIEF, false"})
    void aBookOfThreeHundredCommitmentsIsPdfA2aAndPdfUa1(
            Language language, Length length, boolean withPrivate) throws Exception {
        byte[] file = PdfFileTest.bytes(book(language, length, withPrivate));
        PdfFileTest.assertConforms(file, PDFAFlavour.PDFA_2_A);
        PdfFileTest.assertConforms(file, PDFAFlavour.PDFUA_1);
    }

    @Test
    void soIsABookOfWhichEverySectionIsEmpty() throws Exception {
        TestingRelation empty = new TestingRelation().held(MINISTERS, 1, "2018-05-05");
        byte[] file =
                PdfFileTest.bytes(TestingBook.book(Language.LO, empty.chronicle(), Length.FULL));
        PdfFileTest.assertConforms(file, PDFAFlavour.PDFA_2_A);
        PdfFileTest.assertConforms(file, PDFAFlavour.PDFUA_1);
    }

    @Test
    void everyCommitmentThatIsOpenStandsInIt() throws Exception {
        try (PDDocument read =
                Loader.loadPDF(PdfFileTest.bytes(book(Language.EN, Length.FULL, false)))) {
            String text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
            for (int i = 0; i < COMMITMENTS; i += WORDS.length) {
                assertThat(text).contains("harbour " + i + " ");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theShortOneHasTwoPages(Language language) throws Exception {
        try (PDDocument read =
                Loader.loadPDF(PdfFileTest.bytes(book(language, Length.BRIEF, false)))) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
        }
    }
}
