package entente.dossier.docx;

import entente.dossier.paper.Block;
import entente.dossier.paper.Document;
import entente.dossier.paper.Words;
import entente.dossier.xml.Xml;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of contents: a field that the word processor keeps up (ISO/IEC 29500-1, 17.16.5.68),
 * filled with the headings as they are. Their pages come when it is opened and the field computed:
 * only who lays pages out knows them, and a wrong number is worse than none.
 */
final class Listing {
    private static final int DEEPEST = 2;

    private final Xml xml;
    private final Text text;

    Listing(Xml xml, Text text) {
        this.xml = xml;
        this.text = text;
    }

    static String bookmark(int heading) {
        return "_Toc%06d".formatted(heading + 1);
    }

    void add(Document document, String heading) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "TOCHeading").close();
        text.add(Words.label(heading));
        xml.close();
        List<Block.Heading> headings = document.headings().toList();
        List<Integer> listed = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() <= DEEPEST) {
                listed.add(i);
            }
        }
        for (int at = 0; at < listed.size(); at++) {
            int index = listed.get(at);
            boolean first = at == 0;
            boolean last = at == listed.size() - 1;
            entry(headings.get(index), bookmark(index), first, last);
        }
    }

    private void entry(Block.Heading heading, String bookmark, boolean first, boolean last) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "TOC" + heading.level()).close();
        if (first) {
            Field.begin(xml, " TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u ", true);
        }
        xml.open("w:hyperlink", "w:anchor", bookmark, "w:history", 1);
        text.add(Words.label(heading.text()));
        xml.close();
        if (last) {
            Field.end(xml);
        }
        xml.close();
    }
}
