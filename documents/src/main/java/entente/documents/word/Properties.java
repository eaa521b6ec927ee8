package entente.documents.word;

import entente.documents.xml.Xml;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the elements that tell what paragraphs, runs, rows and cells are like. */
final class Properties {
    private static final int MOST_COLUMNS = 63;

    private Properties() {}

    /**
     * How far a cell reaches.
     *
     * @param columns how many it takes
     * @param continued whether it goes on with the cell above
     */
    record Spread(int columns, boolean continued) {}

    /** Reads {@code w:pPr} into the paragraph. */
    static void ofParagraph(XMLStreamReader reader, Draft draft) throws XMLStreamException {
        Xml.within(reader, inner -> of(inner, draft));
    }

    private static void of(XMLStreamReader reader, Draft draft) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "pStyle" -> draft.style = Words.value(reader);
            case "numId" -> draft.list = Words.value(reader);
            case "ilvl" -> draft.level = Xml.number(reader, "val", 0);
            case "outlineLvl" -> draft.outline = Xml.number(reader, "val", -1);
            case "del", "moveFrom" -> draft.endDeleted = true;
            // What it was before a change of its form.
            case "pPrChange", "rPrChange", "sectPr", "numberingChange" -> Xml.skip(reader);
            default -> {}
        }
    }

    /** Reads {@code w:rPr}: whether the run is hidden. */
    static boolean isHidden(XMLStreamReader reader) throws XMLStreamException {
        boolean[] hidden = {false};
        Xml.within(
                reader,
                inner -> hidden[0] |= inner.getLocalName().equals("vanish") && Words.isOn(inner));
        return hidden[0];
    }

    /** Reads {@code w:trPr}: whether the row was deleted. */
    static boolean isDeleted(XMLStreamReader reader) throws XMLStreamException {
        boolean[] deleted = {false};
        Xml.within(reader, inner -> deleted[0] |= inner.getLocalName().equals("del"));
        return deleted[0];
    }

    /** Reads {@code w:tcPr}. */
    static Spread ofCell(XMLStreamReader reader) throws XMLStreamException {
        int[] columns = {1};
        boolean[] continued = {false};
        Xml.within(
                reader,
                inner -> {
                    switch (inner.getLocalName()) {
                        case "gridSpan" -> columns[0] = Xml.number(inner, "val", 1);
                        case "vMerge" -> continued[0] = !Words.value(inner).equals("restart");
                        default -> {}
                    }
                });
        return new Spread(Math.clamp(columns[0], 1, MOST_COLUMNS), continued[0]);
    }
}
