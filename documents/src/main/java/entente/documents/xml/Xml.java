package entente.documents.xml;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML read as a stream. There are no document types and no entities but XML's own five, so nothing
 * can be fetched, and nothing can grow.
 */
public final class Xml {
    private Xml() {}

    /** A reader of the bytes, before the first element. */
    public static XMLStreamReader over(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver(
                (_, system, _, _) -> {
                    throw new XMLStreamException("Nothing is fetched: " + system);
                });
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    /** What is to be done at the start of an element; it may read on to that element's end. */
    @FunctionalInterface
    public interface Visit {
        void at(XMLStreamReader reader) throws XMLStreamException;
    }

    /**
     * Visits all elements within the one that the reader stands at the start of, and goes on to its
     * end.
     */
    public static void within(XMLStreamReader reader, Visit visit) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                visit.at(reader);
                depth += reader.isStartElement() ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Visits all elements from where the reader stands up to the end. */
    public static void all(XMLStreamReader reader, Visit visit) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                visit.at(reader);
            }
        }
    }

    /** Goes on to the end of the element that the reader stands at the start of. */
    public static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    /** The attribute of that local name, in whatever namespace; empty where there is none. */
    public static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The same as a whole number. */
    public static int number(XMLStreamReader reader, String name, int otherwise) {
        try {
            return Integer.parseInt(attribute(reader, name).strip());
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    /** Whether the element's namespace ends with these words. */
    public static boolean isOf(XMLStreamReader reader, String... endings) {
        String space = Objects.toString(reader.getNamespaceURI(), "");
        for (String ending : endings) {
            if (space.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
