package entente.dossier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.When;
import entente.domain.chronicle.Chronicle;
import entente.dossier.TestingRelation;
import entente.dossier.book.Order.Length;
import entente.dossier.docx.Docx;
import entente.dossier.paper.Block;
import entente.dossier.paper.Document;
import entente.dossier.paper.Run;
import entente.dossier.paper.Words;
import entente.dossier.pdf.Pdf;
import entente.words.Language;
import entente.words.series.Standpoint;
import entente.words.series.UpcomingTyped;
import entente.words.typed.Mistake;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void itTellsWhatBecameOfWhatWasAgreedLastTime(Language language) {
        Document book = TestingBook.book(language, TestingBook.relation().chronicle(), Length.FULL);
        assertThat(TestingBook.text(book))
                .contains("mend the nets of both harbours by the end of 2019")
                .contains("build a lighthouse in 2021")
                .contains(TestingBook.messages(language).say("fate.no-word"))
                .contains(TestingBook.messages(language).say("fate.in-time"))
                .doesNotContainPattern("\\b(book|agenda|zone|head|due|fate)\\.[a-z]");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsAgendaGivesAReasonForEachPoint(Language language) {
        Document book = TestingBook.book(language, TestingBook.relation().chronicle(), Length.FULL);
        List<Words> points =
                book.blocks().stream()
                        .filter(Block.Clause.class::isInstance)
                        .map(block -> ((Block.Clause) block).content())
                        .toList();
        assertThat(points).hasSizeGreaterThan(2).allMatch(TestingBook::isStatement);
        assertThat(points).allMatch(point -> Run.text(point.runs()).contains(" – "));
    }

    @Test
    void itsTalkingPointsAreBlanks() {
        Document book =
                TestingBook.book(Language.EN, TestingBook.relation().chronicle(), Length.FULL);
        List<Block> blocks = book.blocks();
        int talking =
                blocks.indexOf(
                        blocks.stream()
                                .filter(Block.Heading.class::isInstance)
                                .filter(
                                        block ->
                                                ((Block.Heading) block)
                                                        .text()
                                                        .contains("Talking points"))
                                .findFirst()
                                .orElseThrow());
        List<Words> items =
                blocks.subList(talking, blocks.size()).stream()
                        .filter(Block.Items.class::isInstance)
                        .flatMap(Block::words)
                        .toList();
        assertThat(items).isNotEmpty().allMatch(Words.Blank.class::isInstance);
    }

    @Test
    void whatAReportSaysStandsOnlyInStatements() {
        Document book =
                TestingBook.book(Language.VI, TestingBook.relation().chronicle(), Length.FULL);
        assertThat(book.words())
                .filteredOn(words -> Run.text(words.runs()).contains("lighthouse"))
                .isNotEmpty()
                .allMatch(TestingBook::isStatement);
    }

    @ParameterizedTest
    @EnumSource(Length.class)
    void whatOneSideKeepsToItselfIsInItOnlyWhereAskedFor(Length length) throws IOException {
        Chronicle chronicle = TestingBook.relation().chronicle();
        for (Language language : Language.values()) {
            Document without = TestingBook.book(language, chronicle, length);
            assertThat(TestingBook.text(without)).doesNotContain(TestingBook.CANARIES);
            assertThat(without.toString()).doesNotContain(TestingBook.CANARIES);
            Document with = TestingBook.book(language, chronicle, length, true);
            assertThat(TestingBook.text(with)).contains(TestingBook.CANARIES);
            assertThat(with.marking()).isNotEqualTo(without.marking());
        }
    }

    @Test
    void itsMarkingTellsZoneAndClassification() {
        Document book =
                TestingBook.book(Language.EN, TestingBook.relation().chronicle(), Length.FULL);
        assertThat(book.marking().line())
                .isEqualTo("SECRET · PRIVATE – stays within this ministry");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBriefBookHasTwoPagesHoweverMuchThereIs(Language language) throws IOException {
        Document brief = TestingBook.book(language, large(300).chronicle(), Length.BRIEF);
        assertThat(pages(brief)).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRelationWithoutCommitmentsHasABookThatSaysSo(Language language) throws IOException {
        Chronicle chronicle =
                new TestingRelation().held(TestingRelation.MINISTERS, 1, "2018-05-05").chronicle();
        Document book = TestingBook.book(language, chronicle, Length.FULL);
        assertThat(TestingBook.text(book))
                .contains(TestingBook.messages(language).say("book.nothing.last"))
                .contains(TestingBook.messages(language).say("book.nothing.open"));
        assertThat(pages(book)).isGreaterThan(2);
    }

    @Test
    void aBookOfThreeHundredCommitmentsHasThemAll() throws IOException {
        Document book = TestingBook.book(Language.VI, large(300).chronicle(), Length.FULL);
        String text = TestingBook.text(book);
        for (int i = 0; i < 300; i++) {
            assertThat(text).contains("task " + i + " of");
        }
        assertThat(pages(book)).isGreaterThan(20);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Docx.write(book, out);
        assertThat(out.size()).isPositive();
    }

    @Test
    void aSessionThatOnlyTheCadenceTellsOfCanBePrepared() {
        Standpoint standpoint =
                TestingBook.standpoint(
                        new TestingRelation()
                                .held(TestingRelation.DEPUTIES, 1, "2019-05-06")
                                .chronicle());
        assertThat(new UpcomingTyped(standpoint).find("deputy-minister next").session()).isNull();
    }

    @Test
    void aSessionThatIsNotThereIsNamedWithThoseThatAre() {
        Standpoint standpoint = TestingBook.standpoint(TestingBook.relation().chronicle());
        assertThatThrownBy(() -> new UpcomingTyped(standpoint).find("strategic-dialogue next"))
                .isInstanceOf(Mistake.class)
                .hasMessageContaining("strategic-dialogue next")
                .hasMessageContaining("political-consultation/minister 1–3");
    }

    private static TestingRelation large(int commitments) {
        TestingRelation relation =
                new TestingRelation()
                        .held(TestingRelation.MINISTERS, 1, "2018-05-05")
                        .held(TestingRelation.MINISTERS, 2, "2019-05-06")
                        .planned(TestingRelation.MINISTERS, 3, "2020-10-01", "2020-12-31");
        for (int i = 0; i < commitments; i++) {
            relation.promised(
                    "political-consultation/minister/" + (1 + i % 2),
                    i % 2 == 0 ? "2018-05-05" : "2019-05-06",
                    i % 10 == 5 ? When.UNSAID : TestingRelation.within("2019-06-01", "2019-12-31"),
                    "task "
                            + i
                            + " of many: to carry out together, without delay and with the means that both have set aside, what the joint commission laid down for the harbours, the nets and the lighthouses of both islands");
        }
        return relation;
    }

    private static int pages(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(document, out);
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            return read.getNumberOfPages();
        }
    }
}
