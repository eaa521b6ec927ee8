package entente.dossier.docx;

import entente.dossier.paper.Block;
import entente.dossier.paper.Words;
import entente.dossier.xml.Xml;
import java.util.List;

/** Tables: their heads come again on every page. */
final class Rows {
    private static final String SHADE = "E6EAEE";

    private final Xml xml;
    private final Text text;

    Rows(Xml xml, Text text) {
        this.xml = xml;
        this.text = text;
    }

    void add(Block.Table table) {
        List<Integer> widths = inTwips(table.widths());
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblStyle", "w:val", "Rows");
        xml.leaf("w:tblW", "w:w", Paper.TEXT, "w:type", "dxa");
        xml.leaf("w:tblLayout", "w:type", "fixed");
        xml.leaf("w:tblLook", "w:val", "0020", "w:firstRow", table.head().isEmpty() ? 0 : 1);
        xml.close().open("w:tblGrid");
        widths.forEach(width -> xml.leaf("w:gridCol", "w:w", width));
        xml.close();
        if (!table.head().isEmpty()) {
            row(table.head(), widths, true);
        }
        table.rows().forEach(row -> row(row, widths, false));
        xml.close();
        // A table needs a paragraph behind it, and the next block some room.
        xml.open("w:p").open("w:pPr");
        xml.leaf("w:spacing", "w:after", 0, "w:line", 200, "w:lineRule", "exact").close(2);
    }

    private void row(List<Words> cells, List<Integer> widths, boolean head) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit");
        if (head) {
            xml.leaf("w:tblHeader");
        }
        xml.close();
        for (int i = 0; i < cells.size(); i++) {
            xml.open("w:tc").open("w:tcPr");
            xml.leaf("w:tcW", "w:w", widths.get(i), "w:type", "dxa");
            if (head) {
                xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", SHADE);
            }
            xml.close().open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "Cell").close();
            text.add(cells.get(i));
            xml.close(2);
        }
        xml.close();
    }

    private static List<Integer> inTwips(List<Integer> shares) {
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        return shares.stream().map(share -> share * Paper.TEXT / whole).toList();
    }
}
