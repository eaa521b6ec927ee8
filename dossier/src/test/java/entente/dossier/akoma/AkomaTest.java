package entente.dossier.akoma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.dossier.book.TestingBook;
import entente.dossier.minutes.Minutes;
import entente.dossier.minutes.Release;
import entente.dossier.paper.Document;
import entente.words.Language;
import entente.words.series.Standpoint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Against the schema itself, akomantoso30.xsd, and what no schema says: that references lead
 * somewhere.
 */
class AkomaTest {
    private static Schema schema;

    /** It imports its neighbour, xml.xsd, and nothing from anywhere else. */
    @BeforeAll
    static void readTheSchema() throws SAXException {
        URL place = Objects.requireNonNull(AkomaTest.class.getResource("akomantoso30.xsd"));
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        schema = factory.newSchema(place);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void minutesAndReleaseAreValidAkomaNtoso(Language language) throws Exception {
        Standpoint standpoint = TestingBook.standpoint(TestingBook.relation().chronicle());
        var messages = TestingBook.messages(language);
        var upcoming = TestingBook.upcoming(standpoint);
        check(Minutes.of(messages, standpoint, upcoming), "minutes");
        check(Release.of(messages, standpoint, upcoming), "release");
    }

    @Test
    void theSchemaRefusesWhatIsNot() throws IOException {
        Standpoint standpoint = TestingBook.standpoint(TestingBook.relation().chronicle());
        byte[] good =
                written(
                        Release.of(
                                TestingBook.messages(Language.EN),
                                standpoint,
                                TestingBook.upcoming(standpoint)),
                        "release");
        String text = new String(good, StandardCharsets.UTF_8);
        for (String broken :
                List.of(
                        text.replace("docTitle", "title"),
                        text.replaceFirst("<FRBRWork>.*</FRBRWork>", ""),
                        text.replace("noteRef", "footnote"))) {
            assertThat(broken).isNotEqualTo(text);
            assertThatThrownBy(() -> validate(broken.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(SAXException.class);
        }
    }

    private static void check(Document document, String kind) throws Exception {
        byte[] written = written(document, kind);
        validate(written);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Element root =
                factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(written))
                        .getDocumentElement();
        Set<String> names = new HashSet<>();
        List<String> references = new ArrayList<>();
        walk(root, names, references);
        assertThat(references).isNotEmpty().allMatch(names::contains);
    }

    private static byte[] written(Document document, String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Akoma.write(document, kind, "lao-vnm/political-consultation/5", out);
        return out.toByteArray();
    }

    private static void validate(byte[] document) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
    }

    private static void walk(Element element, Set<String> names, List<String> references) {
        if (element.hasAttribute("eId")) {
            assertThat(names.add("#" + element.getAttribute("eId"))).isTrue();
        }
        for (String attribute : List.of("href", "source")) {
            if (element.getAttribute(attribute).startsWith("#")) {
                references.add(element.getAttribute(attribute));
            }
        }
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                walk(child, names, references);
            }
        }
    }
}
