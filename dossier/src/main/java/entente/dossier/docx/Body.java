package entente.dossier.docx;

import entente.dossier.paper.Block;
import entente.dossier.paper.Document;
import entente.dossier.paper.Words;
import entente.dossier.xml.Xml;
import java.util.List;

/** The main part: every block in its style. */
final class Body {
    private final Xml xml;
    private final Footnotes notes = new Footnotes();
    private final Text text;
    private final Pictures pictures;
    private final Document document;
    private int headings;

    private Body(Document document, Pictures pictures) {
        this.document = document;
        this.pictures = pictures;
        this.xml =
                Xml.declared()
                        .open(
                                "w:document",
                                "xmlns:w",
                                Names.W,
                                "xmlns:r",
                                Names.R,
                                "xmlns:wp",
                                Names.WP,
                                "xmlns:a",
                                Names.A,
                                "xmlns:pic",
                                Names.PIC);
        this.text = new Text(xml, notes);
    }

    /** Adds the main part and its notes to a package. */
    static void pack(Document document, Pictures pictures, Packing packing) {
        Body body = new Body(document, pictures);
        body.xml.open("w:body");
        document.blocks().forEach(body::add);
        body.section();
        packing.add("word/document.xml", body.xml.close(2).bytes());
        packing.add("word/footnotes.xml", body.notes.part());
    }

    private void add(Block block) {
        switch (block) {
            case Block.Title(String title, Block.Title.Tone tone) ->
                    paragraph(
                            tone == Block.Title.Tone.TITLE ? "Title" : "Subtitle",
                            Words.label(title));
            case Block.Heading(int level, String heading) -> heading(level, heading);
            case Block.Paragraph(Words words) -> paragraph("Normal", words);
            case Block.Clause(String number, Words words) -> clause(number, words);
            case Block.Items(List<Words> items) ->
                    items.forEach(item -> paragraph("ListBullet", item));
            case Block.Table table -> new Rows(xml, text).add(table);
            case Block.Drawing drawing -> {
                pictures.add(xml, drawing);
                paragraph("Caption", drawing.caption());
            }
            case Block.Excerpt excerpt ->
                    excerpt.words().forEach(words -> paragraph("Normal", words));
            case Block.Contents(String heading) -> new Listing(xml, text).add(document, heading);
            case Block.NewPage() ->
                    xml.open("w:p").open("w:r").leaf("w:br", "w:type", "page").close(2);
        }
    }

    private void heading(int level, String heading) {
        begin("Heading" + level);
        String name = Listing.bookmark(headings);
        xml.leaf("w:bookmarkStart", "w:id", headings, "w:name", name);
        text.add(Words.label(heading));
        xml.leaf("w:bookmarkEnd", "w:id", headings).close();
        headings++;
    }

    private void clause(String number, Words words) {
        begin("Clause");
        text.add(Words.label(number));
        xml.open("w:r").leaf("w:tab").close();
        text.add(words);
        xml.close();
    }

    private void paragraph(String style, Words words) {
        begin(style);
        text.add(words);
        xml.close();
    }

    private void begin(String style) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style).close();
    }

    private void section() {
        xml.open("w:sectPr");
        xml.leaf("w:headerReference", "w:type", "default", "r:id", "rIdHeader");
        xml.leaf("w:footerReference", "w:type", "default", "r:id", "rIdFooter");
        xml.leaf("w:pgSz", "w:w", Paper.WIDTH, "w:h", Paper.HEIGHT);
        xml.leaf(
                "w:pgMar",
                "w:top",
                Paper.MARGIN,
                "w:right",
                Paper.MARGIN,
                "w:bottom",
                Paper.MARGIN,
                "w:left",
                Paper.MARGIN,
                "w:header",
                708,
                "w:footer",
                708,
                "w:gutter",
                0);
        xml.close();
    }
}
