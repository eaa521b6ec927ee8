package entente.dossier.book;

import entente.domain.When;
import entente.domain.chronicle.Chronicle;
import entente.dossier.TestingRelation;
import entente.dossier.book.Order.Length;
import entente.dossier.paper.Block;
import entente.dossier.paper.Document;
import entente.dossier.paper.Run;
import entente.dossier.paper.Words;
import entente.words.Language;
import entente.words.Messages;
import entente.words.series.Standpoint;
import entente.words.series.Upcoming;
import entente.words.series.UpcomingTyped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Books of the islands' relation, whose bodies report with words that nobody else uses. */
public final class TestingBook {
    /** Stands in what one side keeps to itself: {@link TestingRelation} lets a body say it. */
    public static final List<String> CANARIES =
            List.of("half the fleet", "gudrun", "isl-fisheries");

    public static final LocalDate ON = LocalDate.parse("2020-06-01");
    public static final String TEXT = "Preface The islands agreed.\nThey will meet again.";

    private TestingBook() {}

    public static TestingRelation relation() {
        return new TestingRelation()
                .held(TestingRelation.MINISTERS, 1, "2018-05-05")
                .held(TestingRelation.MINISTERS, 2, "2019-05-06")
                .planned(TestingRelation.MINISTERS, 3, "2020-10-01", "2020-12-31")
                .promised(
                        "political-consultation/minister/2",
                        "2019-05-06",
                        TestingRelation.within("2019-06-01", "2019-12-31"),
                        "mend the nets of both harbours by the end of 2019")
                .promised(
                        "political-consultation/minister/1",
                        "2018-05-05",
                        When.UNSAID,
                        "strengthen the friendship of the islands")
                .promised(
                        "political-consultation/minister/1",
                        "2018-05-05",
                        TestingRelation.within("2021-01-01", "2021-12-31"),
                        "build a lighthouse in 2021");
    }

    public static Standpoint standpoint(Chronicle chronicle) {
        return new Standpoint(chronicle, ON, List.of());
    }

    public static Upcoming upcoming(Standpoint standpoint) {
        return new UpcomingTyped(standpoint).find("consultation minister next");
    }

    public static Messages messages(Language language) {
        return Messages.in(language, Book.WORDS);
    }

    public static Document book(Language language, Chronicle chronicle, Length length) {
        return book(language, chronicle, length, false);
    }

    public static Document book(
            Language language, Chronicle chronicle, Length length, boolean withPrivate) {
        Standpoint standpoint = standpoint(chronicle);
        return Book.of(
                messages(language),
                standpoint,
                new Order(upcoming(standpoint), length, null, "SECRET", withPrivate),
                _ -> TEXT);
    }

    /** All that can be read in it, a line a piece. */
    public static String text(Document document) {
        String words =
                document.words()
                        .flatMap(
                                each ->
                                        java.util.stream.Stream.concat(
                                                java.util.stream.Stream.of(Run.text(each.runs())),
                                                each.sources().stream()
                                                        .map(source -> Run.text(source.words()))))
                        .collect(Collectors.joining("\n"));
        String headings =
                document.headings().map(Block.Heading::text).collect(Collectors.joining("\n"));
        return document.title() + "\n" + document.marking().line() + "\n" + headings + "\n" + words;
    }

    public static boolean isStatement(Words words) {
        return words instanceof Words.Statement;
    }
}
