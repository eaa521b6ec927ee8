package entente.documents.word;

import entente.documents.layout.Line;
import entente.documents.layout.Setting;
import entente.documents.xml.Xml;
import entente.reader.intake.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes over a part of the document from its beginning to its end, and sets what it says: insertions
 * as if accepted, deletions left out. Used by one thread.
 */
final class Walk {
    private final Setting setting;
    private final Styles styles;
    private final Counting counting;
    private final Deque<Draft> drafts = new ArrayDeque<>();
    private final Deque<Boolean> rows = new ArrayDeque<>();
    private @Nullable Draft carried;
    private boolean hidden;
    private int changes;

    Walk(Setting setting, Styles styles, Counting counting) {
        this.setting = setting;
        this.styles = styles;
        this.counting = counting;
    }

    /** How many insertions and deletions were met. */
    int changes() {
        return changes;
    }

    void over(byte[] part) throws XMLStreamException {
        XMLStreamReader reader = Xml.over(part);
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT && Words.isOwn(reader)) {
                close(reader.getLocalName());
            }
        }
        if (carried != null) {
            set(carried);
        }
    }

    private void open(XMLStreamReader reader) throws XMLStreamException {
        if (!Words.isOwn(reader)) {
            // An older drawing of what stands there already.
            if (reader.getLocalName().equals("Fallback")) {
                Xml.skip(reader);
            }
            return;
        }
        switch (reader.getLocalName()) {
            case "p" -> drafts.push(begun());
            case "tbl" -> setting.openTable();
            case "tr" -> openRow();
            case "tc" -> setting.openCell();
            case "ins", "moveTo" -> changes++;
            case "del", "moveFrom" -> {
                changes++;
                Xml.skip(reader);
            }
            case "pPr", "rPr", "trPr", "tcPr" -> properties(reader);
            case "tblPr", "tblGrid", "sectPr", "sdtPr", "instrText", "delText" -> Xml.skip(reader);
            default -> write(reader);
        }
    }

    private void properties(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "pPr" -> Properties.ofParagraph(reader, drafts.isEmpty() ? new Draft() : draft());
            case "rPr" -> hidden = Properties.isHidden(reader);
            case "tcPr" -> {
                Properties.Spread cell = Properties.ofCell(reader);
                setting.spread(cell.columns(), cell.continued());
            }
            default -> {
                boolean deleted = Properties.isDeleted(reader);
                if (deleted && !rows.isEmpty()) {
                    changes++;
                    rows.pop();
                    rows.push(true);
                }
            }
        }
    }

    private void write(XMLStreamReader reader) throws XMLStreamException {
        if (drafts.isEmpty()) {
            return;
        }
        switch (reader.getLocalName()) {
            case "t" -> {
                String words = reader.getElementText();
                draft().words.append(hidden ? "" : words);
            }
            case "r" -> hidden = false;
            case "tab", "br", "cr", "ptab" -> draft().words.append(' ');
            case "noBreakHyphen" -> draft().words.append('-');
            default -> {}
        }
    }

    private void close(String name) {
        switch (name) {
            case "p" -> {
                if (!drafts.isEmpty()) {
                    end(drafts.pop());
                }
            }
            case "tr" -> setting.closeRow(!rows.isEmpty() && rows.pop());
            case "tbl" -> setting.closeTable();
            default -> {}
        }
    }

    private void openRow() {
        rows.push(false);
        setting.openRow();
    }

    private Draft draft() {
        return drafts.element();
    }

    private Draft begun() {
        Draft begun = carried == null ? new Draft() : carried;
        begun.endDeleted = false;
        carried = null;
        return begun;
    }

    private void end(Draft draft) {
        if (draft.endDeleted) {
            carried = draft;
        } else {
            set(draft);
        }
    }

    private void set(Draft draft) {
        String words = draft.words.toString().strip();
        if (words.isEmpty() || styles.isContents(draft.style)) {
            return;
        }
        Style listing = styles.listing(draft.style);
        String list = draft.list.isEmpty() ? listing.list() : draft.list;
        int level = draft.level >= 0 ? draft.level : listing.level();
        setting.put(new Line(counting.next(list, level) + words, shape(draft)));
    }

    private Block.Shape shape(Draft draft) {
        if (styles.isTitle(draft.style)) {
            return Block.Shape.TITLE;
        }
        boolean heading = draft.outline >= 0 ? draft.outline < 9 : styles.isHeading(draft.style);
        return heading ? Block.Shape.HEADING : Block.Shape.PARAGRAPH;
    }
}
