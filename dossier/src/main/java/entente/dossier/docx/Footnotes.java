package entente.dossier.docx;

import entente.dossier.paper.Run;
import entente.dossier.paper.Source;
import entente.dossier.xml.Xml;
import java.util.List;

/** The notes at the feet of pages, in the order in which they are referred to. */
final class Footnotes {
    private final Xml notes = new Xml();
    private final Text text = new Text(notes, this);
    private int last;

    /** Adds a note; its number. */
    int add(List<Source> sources) {
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
