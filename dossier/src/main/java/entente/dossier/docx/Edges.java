package entente.dossier.docx;

import entente.dossier.paper.Document;
import entente.dossier.paper.Run;
import entente.dossier.xml.Xml;
import entente.words.Plain;
import java.util.List;

/** What stands above and below on every page. */
final class Edges {
    private static final int LONGEST = 90;

    private Edges() {}

    /** Who may read it, and the title. */
    static byte[] header(Document document) {
        Xml xml = Xml.declared().open("w:hdr", "xmlns:w", Names.W).open("w:p");
        xml.open("w:pPr").leaf("w:pStyle", "w:val", "Header").close();
        Text text = new Text(xml, new Footnotes());
        text.add(List.of(Run.strong(document.marking().line())));
        xml.close().open("w:p").open("w:pPr");
        xml.leaf("w:pStyle", "w:val", "Header").close();
        text.add(List.of(Run.of(Plain.brief(document.title(), LONGEST))));
        return xml.close(2).bytes();
    }

    /** The page among how many. */
    static byte[] footer(Document document) {
        Xml xml = Xml.declared().open("w:ftr", "xmlns:w", Names.W).open("w:p");
        xml.open("w:pPr").leaf("w:pStyle", "w:val", "Footer").close();
        Text text = new Text(xml, new Footnotes());
        String pages = document.pages();
        int page = pages.indexOf("{0}");
        int all = pages.indexOf("{1}");
        text.add(List.of(Run.of(pages.substring(0, page))));
        Field.whole(xml, " PAGE ", "1");
        text.add(List.of(Run.of(pages.substring(page + 3, all))));
        Field.whole(xml, " NUMPAGES ", "1");
        text.add(List.of(Run.of(pages.substring(all + 3))));
        return xml.close(2).bytes();
    }
}
