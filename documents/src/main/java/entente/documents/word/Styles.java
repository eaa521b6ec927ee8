package entente.documents.word;

import entente.documents.xml.Xml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraph styles of a document, by their ids. */
final class Styles {
    /** How many styles one may be based on, one after the other. */
    private static final int CHAIN = 16;

    private final Map<String, Style> byId = new HashMap<>();

    /** Reads {@code styles.xml}; an empty array for none. */
    static Styles of(byte[] part) throws XMLStreamException {
        Styles styles = new Styles();
        if (part.length > 0) {
            Xml.all(Xml.over(part), styles::read);
        }
        return styles;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        if (Words.isOwn(reader) && reader.getLocalName().equals("style")) {
            String id = Xml.attribute(reader, "styleId");
            Style[] style = {Style.NONE};
            Xml.within(reader, inner -> style[0] = with(style[0], inner));
            byId.put(id, style[0]);
        }
    }

    private static Style with(Style style, XMLStreamReader reader) {
        return switch (reader.getLocalName()) {
            case "name" ->
                    new Style(
                            Words.value(reader).toLowerCase(Locale.ROOT),
                            style.based(),
                            style.list(),
                            style.level(),
                            style.outline());
            case "basedOn" ->
                    new Style(
                            style.name(),
                            Words.value(reader),
                            style.list(),
                            style.level(),
                            style.outline());
            case "numId" ->
                    new Style(
                            style.name(),
                            style.based(),
                            Words.value(reader),
                            style.level(),
                            style.outline());
            case "ilvl" ->
                    new Style(
                            style.name(),
                            style.based(),
                            style.list(),
                            Xml.number(reader, "val", 0),
                            style.outline());
            case "outlineLvl" ->
                    new Style(
                            style.name(),
                            style.based(),
                            style.list(),
                            style.level(),
                            Xml.number(reader, "val", -1));
            default -> style;
        };
    }

    /**
     * The style that says which list its paragraphs are items of: it, or one that it is based on.
     */
    Style listing(String id) {
        return first(id, style -> !style.list().isEmpty());
    }

    boolean isTitle(String id) {
        return first(id, style -> style.name().equals("title")).isGiven();
    }

    boolean isHeading(String id) {
        Style told =
                first(id, style -> style.name().startsWith("heading ") || style.outline() >= 0);
        return told.isGiven() && told.outline() < 9;
    }

    /** Whether the paragraph is a line of a table of contents. */
    boolean isContents(String id) {
        return first(id, style -> style.name().startsWith("toc ")).isGiven();
    }

    private Style first(String id, Predicate<Style> wanted) {
        String at = id;
        for (int i = 0; i < CHAIN && !at.isEmpty(); i++) {
            Style style = byId.getOrDefault(at, Style.NONE);
            if (wanted.test(style)) {
                return style;
            }
            at = style.based();
        }
        return Style.NONE;
    }
}
