package entente.documents.odf;

import entente.documents.layout.Line;
import entente.documents.layout.Setting;
import entente.documents.xml.Xml;
import entente.reader.intake.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes over a document's content from its beginning to its end, and sets what it says. What was
 * inserted stands in the text, and what was deleted in a list before it, which is counted only: so
 * the changes are accepted. Used by one thread.
 */
final class Walk {
    private static final int MOST_SPACES = 100;
    private static final int MOST_CELLS = 64;

    private final Setting setting;
    private final Counting counting;
    private final Deque<StringBuilder> drafts = new ArrayDeque<>();
    private final Deque<Block.Shape> shapes = new ArrayDeque<>();
    private int covered;
    private int changes;
    private int comments;

    Walk(Setting setting, ListStyles lists) {
        this.setting = setting;
        this.counting = new Counting(lists);
    }

    int changes() {
        return changes;
    }

    int comments() {
        return comments;
    }

    void over(byte[] content) throws XMLStreamException {
        XMLStreamReader reader = Xml.over(content);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(reader);
                case XMLStreamConstants.END_ELEMENT -> close(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        write(reader.getText());
                default -> {}
            }
        }
    }

    private void open(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "p" -> begin(Block.Shape.PARAGRAPH);
            case "h" -> begin(Block.Shape.HEADING);
            case "list" ->
                    counting.begin(
                            Xml.attribute(reader, "style-name"),
                            Xml.attribute(reader, "continue-numbering").equals("true")
                                    || !Xml.attribute(reader, "continue-list").isEmpty());
            case "list-item" -> counting.item(Xml.number(reader, "start-value", -1));
            case "table" -> setting.openTable();
            case "table-row" -> setting.openRow();
            case "table-cell" -> openCells(reader);
            case "covered-table-cell" -> cover(reader);
            case "tracked-changes" -> changes += counted(reader);
            case "annotation" -> {
                comments++;
                Xml.skip(reader);
            }
            case "note", "styles", "automatic-styles", "forms", "scripts", "font-face-decls" ->
                    Xml.skip(reader);
            case "table-of-content", "alphabetical-index" -> Xml.skip(reader);
            case "desc", "title" -> {
                // What a picture shows; a field of the same name gives the document's title.
                if (Xml.isOf(reader, "svg-compatible:1.0")) {
                    Xml.skip(reader);
                }
            }
            case "s" -> write(" ".repeat(Math.clamp(Xml.number(reader, "c", 1), 1, MOST_SPACES)));
            case "tab", "line-break" -> write(" ");
            default -> {}
        }
    }

    private void openCells(XMLStreamReader reader) {
        covered = Xml.number(reader, "number-columns-spanned", 1) - 1;
        for (int cell = repeated(reader); cell > 0; cell--) {
            setting.openCell();
        }
    }

    /** Cells that another one lies over, which begins to the left of them or above. */
    private void cover(XMLStreamReader reader) throws XMLStreamException {
        for (int cell = repeated(reader); cell > 0; cell--) {
            if (covered-- > 0) {
                setting.openCovered();
            } else {
                setting.openContinued();
            }
        }
        Xml.skip(reader);
    }

    private static int repeated(XMLStreamReader reader) {
        return Math.clamp(Xml.number(reader, "number-columns-repeated", 1), 1, MOST_CELLS);
    }

    /** How many changes are listed. */
    private static int counted(XMLStreamReader reader) throws XMLStreamException {
        int[] count = {0};
        Xml.within(
                reader,
                inner -> {
                    String name = inner.getLocalName();
                    count[0] += name.equals("insertion") || name.equals("deletion") ? 1 : 0;
                });
        return count[0];
    }

    private void begin(Block.Shape shape) {
        drafts.push(new StringBuilder());
        shapes.push(shape);
    }

    private void write(String words) {
        if (!drafts.isEmpty()) {
            drafts.element().append(words);
        }
    }

    private void close(String name) {
        switch (name) {
            case "p", "h" -> {
                if (!drafts.isEmpty()) {
                    set(drafts.pop(), shapes.pop());
                }
            }
            case "list" -> counting.end();
            case "table-row" -> setting.closeRow(false);
            case "table" -> setting.closeTable();
            default -> {}
        }
    }

    private void set(StringBuilder draft, Block.Shape shape) {
        String words = draft.toString().replaceAll("\\s+", " ").strip();
        if (!words.isEmpty()) {
            setting.put(new Line(counting.label() + words, shape));
        }
    }
}
