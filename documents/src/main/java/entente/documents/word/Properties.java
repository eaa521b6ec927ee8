package entente.documents.word;

import entente.documents.xml.Xml;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the elements that tell what paragraphs, runs and rows are like. */
final class Properties {
    private Properties() {}

    /** Reads {@code w:pPr} into the paragraph. */
    static void ofParagraph(XMLStreamReader reader, Draft draft) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                depth -= of(reader, draft) ? 1 : 0;
            }
        }
    }

    /** Whether the element was read to its end. */
    private static boolean of(XMLStreamReader reader, Draft draft) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "pStyle" -> draft.style = Words.value(reader);
            case "numId" -> draft.list = Words.value(reader);
            case "ilvl" -> draft.level = Xml.number(reader, "val", 0);
            case "outlineLvl" -> draft.outline = Xml.number(reader, "val", -1);
            case "del", "moveFrom" -> draft.endDeleted = true;
            // What it was before a change of its form.
            case "pPrChange", "rPrChange", "sectPr", "numberingChange" -> {
                Xml.skip(reader);
                return true;
            }
            default -> {}
        }
        return false;
    }

    /** Reads {@code w:rPr}: whether the run is hidden. */
    static boolean isHidden(XMLStreamReader reader) throws XMLStreamException {
        boolean hidden = false;
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                hidden |= reader.getLocalName().equals("vanish") && Words.isOn(reader);
            }
        }
        return hidden;
    }

    /** Reads {@code w:trPr}: whether the row was deleted. */
    static boolean isDeleted(XMLStreamReader reader) throws XMLStreamException {
        boolean deleted = false;
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                deleted |= reader.getLocalName().equals("del");
            }
        }
        return deleted;
    }
}
