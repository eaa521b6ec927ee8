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

    private final Setting setting;
    private final Counting counting;
    private final Deque<StringBuilder> drafts = new ArrayDeque<>();
    private final Deque<Block.Shape> shapes = new ArrayDeque<>();
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
            case "table-row" -> setting.openRow();
            case "table-cell" -> setting.openCell();
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

    /** How many changes are listed. */
    private static int counted(XMLStreamReader reader) throws XMLStreamException {
        int count = 0;
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                String name = reader.getLocalName();
                count += name.equals("insertion") || name.equals("deletion") ? 1 : 0;
            }
        }
        return count;
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
