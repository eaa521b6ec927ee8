package entente.dossier.docx;

import entente.dossier.paper.Run;
import entente.dossier.paper.Source;
import entente.dossier.xml.Xml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The notes at the feet of pages, in the order in which they are referred to. */
final class Footnotes {
    /** So many notes back, one still stands on the same page or the one before. */
    private static final int NEAR = 8;

    /** Bookmarks of headings are numbered below. */
    private static final int BOOKMARKS = 100_000;

    private final Xml notes = new Xml();
    private final Text text = new Text(notes, this);
    private final Map<List<Source>, Integer> told = new HashMap<>();
    private int last;

    /**
     * Refers to a note: to one told shortly before that says the same, as a word processor's cross
     * reference does (ISO/IEC 29500-1, 17.16.5.39), else to a new one.
     */
    void refer(Xml xml, List<Source> sources) {
        Integer before = told.get(sources);
        if (before != null && last - before < NEAR) {
            Field.begin(xml, " NOTEREF _Note" + before + " \\f \\h ", false);
            xml.open("w:r").open("w:rPr").leaf("w:rStyle", "w:val", "FootnoteReference").close();
            xml.words("w:t", Integer.toString(before)).close();
            Field.end(xml);
            return;
        }
        int id = add(sources);
        told.put(sources, id);
        xml.leaf("w:bookmarkStart", "w:id", BOOKMARKS + id, "w:name", "_Note" + id);
        xml.open("w:r").open("w:rPr").leaf("w:rStyle", "w:val", "FootnoteReference").close();
        xml.leaf("w:footnoteReference", "w:id", id).close();
        xml.leaf("w:bookmarkEnd", "w:id", BOOKMARKS + id);
    }

    /** Adds a note; its number. */
    private int add(List<Source> sources) {
        int id = ++last;
        notes.open("w:footnote", "w:id", id).open("w:p").open("w:pPr");
        notes.leaf("w:pStyle", "w:val", "FootnoteText").close();
        notes.open("w:r").open("w:rPr").leaf("w:rStyle", "w:val", "FootnoteReference").close();
        notes.leaf("w:footnoteRef").close();
        for (int i = 0; i < sources.size(); i++) {
            text.add(List.of(Run.of(i == 0 ? " " : "; ")));
            text.add(sources.get(i).words());
        }
        notes.close(2);
        return id;
    }

    byte[] part() {
        Xml xml = Xml.declared().open("w:footnotes", "xmlns:w", Names.W);
        separator(xml, -1, "separator");
        separator(xml, 0, "continuationSeparator");
        return xml.piece(notes).close().bytes();
    }

    private static void separator(Xml xml, int id, String kind) {
        xml.open("w:footnote", "w:type", kind, "w:id", id).open("w:p").open("w:pPr");
        xml.leaf("w:spacing", "w:after", 0, "w:line", 240, "w:lineRule", "auto").close();
        xml.open("w:r").leaf("w:" + kind).close(3);
    }
}
