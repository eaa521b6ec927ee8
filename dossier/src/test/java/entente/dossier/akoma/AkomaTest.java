package entente.dossier.akoma;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.book.TestingBook;
import entente.dossier.minutes.Minutes;
import entente.dossier.minutes.Release;
import entente.dossier.paper.Document;
import entente.words.Language;
import entente.words.series.Standpoint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The schema itself, akomantoso30.xsd, is in no registry that the build may ask; this holds to what
 * it says of the elements used here: their children in their order, their attributes.
 */
class AkomaTest {
    private static final String INLINE = "( (#text|b|span|placeholder|noteRef))*";

    /** Children as the schema's content models have them, each with a blank before it. */
    private static final Map<String, String> CHILDREN =
            Map.ofEntries(
                    Map.entry("akomaNtoso", " doc"),
                    Map.entry("doc", " meta preface mainBody"),
                    Map.entry("meta", " identification references( notes)?"),
                    Map.entry("identification", " FRBRWork FRBRExpression FRBRManifestation"),
                    Map.entry("FRBRWork", " FRBRthis FRBRuri FRBRdate FRBRauthor FRBRcountry"),
                    Map.entry(
                            "FRBRExpression", " FRBRthis FRBRuri FRBRdate FRBRauthor FRBRlanguage"),
                    Map.entry(
                            "FRBRManifestation",
                            " FRBRthis FRBRuri FRBRdate FRBRauthor FRBRformat"),
                    Map.entry("references", " TLCOrganization"),
                    Map.entry("notes", "( note)+"),
                    Map.entry("note", "( p)+"),
                    Map.entry("preface", "( (longTitle|p))+"),
                    Map.entry("longTitle", "( p)+"),
                    Map.entry("mainBody", "( section)+"),
                    Map.entry("section", " num heading( paragraph)*"),
                    Map.entry("paragraph", "( num)? content"),
                    Map.entry("content", "( p)+"),
                    Map.entry("p", "( (#text|b|span|placeholder|noteRef|docTitle|docPurpose))*"));

    private static final Map<String, Set<String>> REQUIRED =
            Map.of(
                    "doc", Set.of("name"),
                    "identification", Set.of("source"),
                    "references", Set.of("source"),
                    "notes", Set.of("source"),
                    "note", Set.of("eId"),
                    "FRBRdate", Set.of("date", "name"),
                    "TLCOrganization", Set.of("eId", "href", "showAs"),
                    "section", Set.of("eId"),
                    "noteRef", Set.of("href"),
                    "placeholder", Set.of("originalText"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void minutesAndReleaseKeepToTheStructureOfAkomaNtoso(Language language) throws Exception {
        Standpoint standpoint = TestingBook.standpoint(TestingBook.relation().chronicle());
        var messages = TestingBook.messages(language);
        var upcoming = TestingBook.upcoming(standpoint);
        check(Minutes.of(messages, standpoint, upcoming));
        check(Release.of(messages, standpoint, upcoming));
    }

    private static void check(Document document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Akoma.write(document, "minutes", "lao-vnm/political-consultation/5", out);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Element root =
                factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(out.toByteArray()))
                        .getDocumentElement();
        assertThat(root.getNamespaceURI())
                .isEqualTo("http://docs.oasis-open.org/legaldocml/ns/akn/3.0");
        Set<String> names = new HashSet<>();
        List<String> references = new ArrayList<>();
        walk(root, names, references);
        assertThat(references).isNotEmpty().allMatch(names::contains);
    }

    private static void walk(Element element, Set<String> names, List<String> references) {
        String name = element.getLocalName();
        StringBuilder children = new StringBuilder();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            children.append(' ')
                    .append(node instanceof Element child ? child.getLocalName() : "#text");
        }
        String model = CHILDREN.getOrDefault(name, INLINE);
        assertThat(children.toString()).as(name).matches(model);
        REQUIRED.getOrDefault(name, Set.of())
                .forEach(attribute -> assertThat(element.hasAttribute(attribute)).isTrue());
        if (element.hasAttribute("eId")) {
            assertThat(names.add("#" + element.getAttribute("eId"))).isTrue();
        }
        for (String attribute : List.of("href", "source")) {
            if (element.getAttribute(attribute).startsWith("#")) {
                references.add(element.getAttribute(attribute));
            }
        }
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                walk(child, names, references);
            }
        }
    }
}
