package entente.documents.odf;

import entente.documents.Numeral;
import entente.documents.xml.Xml;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The list styles of a document, by name and level (ODF 1.3 part 3, 16.30 and after). */
final class ListStyles {
    /**
     * How a level's items are numbered.
     *
     * @param levels how many levels' numbers are shown: 2 for "1.2."
     */
    record Level(Numeral numeral, String prefix, String suffix, int start, int levels) {
        static final Level NONE = new Level(Numeral.NONE, "", "", 1, 1);
    }

    private final Map<String, Map<Integer, Level>> styles = new HashMap<>();

    /** Reads those that stand in a part; an empty array for none. */
    void read(byte[] part) throws XMLStreamException {
        XMLStreamReader reader = part.length == 0 ? null : Xml.over(part);
        Map<Integer, Level> style = new HashMap<>();
        while (reader != null && reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "list-style" -> {
                    style = new HashMap<>();
                    styles.put(Xml.attribute(reader, "name"), style);
                }
                case "list-level-style-number", "list-level-style-bullet" ->
                        style.put(Xml.number(reader, "level", 1), level(reader));
                default -> {}
            }
        }
    }

    private static Level level(XMLStreamReader reader) {
        if (reader.getLocalName().endsWith("bullet")) {
            return new Level(Numeral.BULLET, "", "", 1, 1);
        }
        Numeral numeral =
                switch (Xml.attribute(reader, "num-format")) {
                    case "1" -> Numeral.DECIMAL;
                    case "I" -> Numeral.UPPER_ROMAN;
                    case "i" -> Numeral.LOWER_ROMAN;
                    case "A" -> Numeral.UPPER_LETTER;
                    case "a" -> Numeral.LOWER_LETTER;
                    default -> Numeral.NONE;
                };
        return new Level(
                numeral,
                Xml.attribute(reader, "num-prefix"),
                Xml.attribute(reader, "num-suffix"),
                Xml.number(reader, "start-value", 1),
                Xml.number(reader, "display-levels", 1));
    }

    Level level(String style, int level) {
        return styles.getOrDefault(style, Map.of()).getOrDefault(level, Level.NONE);
    }
}
