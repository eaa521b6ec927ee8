package entente.dossier.picture;

import static entente.dossier.TestingRelation.MINISTERS;
import static entente.dossier.TestingRelation.within;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.TestingRelation;
import entente.dossier.json.ExportJson;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PictureTest {
    private static final LocalDate ON = LocalDate.parse("2020-06-01");

    static Stream<String> gallery() {
        return Gallery.all().keySet().stream();
    }

    private static String svg(TestingRelation relation, String slipped) {
        return Picture.of(relation.chronicle(), ON, new TestingLabels("en", slipped));
    }

    private static Document read(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    }

    private static List<Element> elements(Document picture, String name, String look) {
        var found = new ArrayList<Element>();
        var all = picture.getElementsByTagNameNS("*", name);
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (List.of(element.getAttribute("class").split(" ")).contains(look)) {
                found.add(element);
            }
        }
        return found;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** Without the legend, which is the last row. */
    private static long marks(Document picture, String look) {
        double legend =
                elements(picture, "text", "key").stream()
                        .mapToDouble(key -> number(key, "y"))
                        .min()
                        .orElse(0);
        return elements(picture, "circle", look).stream()
                .filter(circle -> number(circle, "cy") < legend - 12)
                .count();
    }

    @Test
    void asPartOfAPageItHasTheSameMarksAndLeavesColoursToThePage() throws Exception {
        String part = Picture.part(Gallery.ordinary().chronicle(), ON, new TestingLabels("en", ""));
        assertThat(part).startsWith("<svg class=\"timeline\"").doesNotContain("<style", "xmlns");
        assertThat(marks(read(part), "held")).isEqualTo(7);
    }

    @Test
    void everySessionHasItsMarkWithNumberAndDate() throws Exception {
        Document picture = read(svg(Gallery.ordinary(), ""));
        assertThat(marks(picture, "held")).isEqualTo(7);
        assertThat(marks(picture, "planned")).isEqualTo(1);
        assertThat(elements(picture, "text", "number"))
                .extracting(Element::getTextContent)
                .contains("2", "3", "4", "6", "7");
        assertThat(elements(picture, "text", "day"))
                .extracting(Element::getTextContent)
                .contains("24/8/2016", "Valletta", "10–12/2020");
    }

    @Test
    void gapsAndTheWindowOfTheNextSessionAreShown() throws Exception {
        Document picture = read(svg(Gallery.ordinary(), ""));
        assertThat(elements(picture, "text", "missing"))
                .extracting(Element::getTextContent)
                .contains("1–2", "5");
        assertThat(elements(picture, "rect", "due")).hasSize(2);
        assertThat(elements(picture, "rect", "window")).hasSize(1);
    }

    @Test
    void promisesLeadToTheSessionsThatKeptThem() throws Exception {
        Document picture = read(svg(Gallery.ordinary(), ""));
        assertThat(elements(picture, "path", "arc")).hasSize(5);
        assertThat(elements(picture, "path", "arc"))
                .extracting(arc -> arc.getAttribute("class"))
                .containsExactlyInAnyOrder(
                        "arc on-time", "arc late", "arc on-time", "arc past-due", "arc open");
    }

    @Test
    void whatNobodyHasConfirmedLooksLikeIt() throws Exception {
        Document picture = read(svg(Gallery.unsure(), ""));
        assertThat(elements(picture, "path", "arc"))
                .extracting(arc -> arc.getAttribute("class"))
                .containsExactlyInAnyOrder("arc on-time unsure", "arc late unsure", "arc on-time");
        assertThat(elements(picture, "text", "day"))
                .extracting(Element::getTextContent)
                .contains("+28");
    }

    @Test
    void sixtySessionsInSeventyYearsAllStandAndNoLabelTouchesAnother() throws Exception {
        Document picture = read(svg(Gallery.ofYears(), ""));
        assertThat(marks(picture, "held")).isEqualTo(60);
        List<Element> days = elements(picture, "text", "day");
        assertThat(days).hasSizeGreaterThan(40);
        for (Element day : days) {
            for (Element other : days) {
                boolean sameLine = day.getAttribute("y").equals(other.getAttribute("y"));
                double apart = Math.abs(number(day, "x") - number(other, "x"));
                double needed =
                        (Letters.width(day.getTextContent(), 11.5)
                                        + Letters.width(other.getTextContent(), 11.5))
                                / 2;
                assertThat(day == other || !sameLine || apart >= needed)
                        .as("%s and %s", day.getTextContent(), other.getTextContent())
                        .isTrue();
            }
        }
    }

    @Test
    void oneSessionAndNoneMakeAPictureToo() throws Exception {
        assertThat(
                        marks(
                                read(
                                        svg(
                                                new TestingRelation()
                                                        .held(MINISTERS, 1, "2020-03-04"),
                                                "")),
                                "held"))
                .isEqualTo(1);
        assertThat(svg(new TestingRelation(), "")).contains("Nothing has been filed");
    }

    @ParameterizedTest
    @MethodSource("gallery")
    void nothingLiesOutsideThePaper(String name) throws Exception {
        Document picture = read(svg(Gallery.of(name), ""));
        String[] box = picture.getDocumentElement().getAttribute("viewBox").split(" ");
        for (String kind : List.of("circle", "text", "rect")) {
            var all = picture.getElementsByTagNameNS("*", kind);
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                double x = number(element, kind.equals("circle") ? "cx" : "x");
                double y = number(element, kind.equals("circle") ? "cy" : "y");
                assertThat(x).isBetween(0.0, Double.parseDouble(box[2]));
                assertThat(y).isBetween(0.0, Double.parseDouble(box[3]));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("gallery")
    void hostileWordsStayWordsAndNothingRunsOrLoads(String name) throws Exception {
        String hostile =
                "</text><script>alert(1)</script> \" onload='x' & ]]> \u0000\u0008\ufffe \ud83c <!-- ສະຫາຍ";
        Document picture = read(svg(Gallery.of(name), hostile));
        assertThat(picture.getElementsByTagNameNS("*", "script").getLength()).isZero();
        assertThat(svg(Gallery.of(name), ""))
                .doesNotContain("<script", "href", "url(", "@import", "onload", "<image");
        var all = picture.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(((Element) all.item(i)).hasAttribute("onload")).isFalse();
        }
    }

    @Test
    void thoseWhoCannotSeeItAreTold() throws Exception {
        Element picture = read(svg(Gallery.ordinary(), "")).getDocumentElement();
        assertThat(picture.getAttribute("role")).isEqualTo("img");
        assertThat(picture.getAttribute("aria-labelledby")).isEqualTo("title description");
        assertThat(picture.getAttribute("xml:lang")).isEqualTo("en");
        assertThat(picture.getElementsByTagNameNS("*", "title").item(0).getTextContent())
                .isEqualTo("Iceland–Malta: sessions and promises");
        assertThat(picture.getElementsByTagNameNS("*", "desc").item(0).getTextContent())
                .isEqualTo("3 lanes");
    }

    @Test
    void theSameAccountGivesTheSameBytes() {
        assertThat(svg(Gallery.ordinary(), "")).isEqualTo(svg(Gallery.ordinary(), ""));
    }

    @Test
    void rowsTellWhatThePictureShowsTheEarliestFirst() {
        Timeline timeline = Timeline.of(Gallery.ordinary().chronicle(), ON);
        List<Row> rows = Row.of(timeline, new TestingLabels("en", ""));
        assertThat(rows.getFirst())
                .isEqualTo(
                        new Row(
                                "31/5/2015",
                                "Political consultations, DEPUTY_MINISTER",
                                "held",
                                "political-consultation/deputy-minister/2 31/5/2015"));
        assertThat(rows)
                .extracting(Row::sign)
                .contains("no report", "next session due", "kept late");
        assertThat(rows).hasSize(9 + 3 + 2 + 1 + 5 + 18);
    }

    @Test
    void theTimelineAsJsonTellsTheSame() {
        var relation =
                new TestingRelation()
                        .missing(MINISTERS, 1)
                        .held(MINISTERS, 2, "2018-01-02")
                        .held(MINISTERS, 3, "2019-01-02")
                        .promisedSession(
                                MINISTERS + "/2",
                                "2018-01-02",
                                within("2018-06-01", "2018-06-30"),
                                MINISTERS + "/3",
                                "2019-01-02");
        assertThat(ExportJson.timeline(relation.chronicle(), ON))
                .startsWith(
                        "{\"relation\":\"ISL-MLT\",\"on\":\"2020-06-01\",\"events\":[{\"sign\":\"held\",")
                .contains(
                        "{\"sign\":\"late\",\"when\":{\"from\":\"2018-06-01\",\"to\":\"2018-06-30\"}")
                .contains("\"gap\":{\"from\":1,\"to\":1}}");
    }
}
