package entente.dossier.docx;

import entente.dossier.xml.Xml;

/**
 * The styles: Times New Roman, as Viet Nam's Decree 30/2020/ND-CP asks of documents, and Phetsarath
 * OT, as Lao ministries write; each falls back on what the machine has (see {@link Fonts}).
 */
final class Styles {
    private static final int BODY = 24;
    private static final String BLUE = "1F3A5F";
    private static final String GREY = "5B6773";

    private final Xml xml = Xml.declared();

    private Styles() {}

    /**
     * @param language BCP 47, of the document
     */
    static byte[] of(String language) {
        Styles styles = new Styles();
        styles.xml.open("w:styles", "xmlns:w", Names.W);
        styles.defaults(language);
        styles.paragraphs();
        styles.headings();
        styles.small();
        styles.characters();
        styles.tables();
        return styles.xml.close().bytes();
    }

    private void defaults(String language) {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.leaf(
                "w:rFonts",
                "w:ascii",
                Fonts.LATIN,
                "w:hAnsi",
                Fonts.LATIN,
                "w:eastAsia",
                Fonts.LATIN,
                "w:cs",
                Fonts.LAO);
        xml.leaf("w:sz", "w:val", BODY).leaf("w:szCs", "w:val", BODY);
        Languages.write(xml, language);
        xml.close(2).open("w:pPrDefault").open("w:pPr");
        xml.leaf("w:spacing", "w:after", 120, "w:line", 276, "w:lineRule", "auto");
        xml.close(3);
        xml.open("w:style", "w:type", "paragraph", "w:default", 1, "w:styleId", "Normal");
        xml.leaf("w:name", "w:val", "Normal").leaf("w:qFormat").close();
        xml.open(
                "w:style",
                "w:type",
                "character",
                "w:default",
                1,
                "w:styleId",
                "DefaultParagraphFont");
        xml.leaf("w:name", "w:val", "Default Paragraph Font").leaf("w:semiHidden").close();
    }

    private void paragraphs() {
        begin("Title", "Title", "Normal");
        xml.open("w:pPr").leaf("w:spacing", "w:before", 1200, "w:after", 240);
        xml.leaf("w:jc", "w:val", "center").close();
        look(true, 44, BLUE).close();
        begin("Subtitle", "Subtitle", "Normal");
        xml.open("w:pPr").leaf("w:spacing", "w:after", 240).leaf("w:jc", "w:val", "center").close();
        look(false, 28, GREY).close();
        begin("ListBullet", "List Bullet", "Normal");
        xml.open("w:pPr").open("w:numPr").leaf("w:numId", "w:val", 1).close();
        xml.leaf("w:spacing", "w:after", 80).close(2);
        begin("Clause", "Clause", "Normal");
        xml.open("w:pPr").open("w:tabs").leaf("w:tab", "w:val", "left", "w:pos", 720).close();
        xml.leaf("w:ind", "w:left", 720, "w:hanging", 720).close(2);
        begin("Cell", "Cell", "Normal");
        xml.open("w:pPr").leaf("w:spacing", "w:after", 0, "w:line", 252, "w:lineRule", "auto");
        xml.close();
        look(false, 20, "").close();
        begin("Caption", "caption", "Normal");
        xml.open("w:pPr").leaf("w:spacing", "w:after", 200).close();
        look(false, 20, GREY).close();
    }

    private void headings() {
        for (int level = 1; level <= 3; level++) {
            begin("Heading" + level, "heading " + level, "Normal");
            xml.leaf("w:next", "w:val", "Normal").leaf("w:qFormat");
            xml.open("w:pPr").leaf("w:keepNext").leaf("w:keepLines");
            xml.leaf("w:spacing", "w:before", 480 - 80 * level, "w:after", 120);
            xml.leaf("w:outlineLvl", "w:val", level - 1).close();
            look(true, 36 - 4 * level, BLUE).close();
            begin("TOC" + level, "toc " + level, "Normal");
            xml.open("w:pPr").open("w:tabs");
            xml.leaf("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", Paper.TEXT).close();
            xml.leaf("w:spacing", "w:after", 60).leaf("w:ind", "w:left", 280 * (level - 1));
            xml.close(2);
        }
        begin("TOCHeading", "TOC Heading", "Normal");
        xml.open("w:pPr").leaf("w:keepNext").leaf("w:spacing", "w:before", 240, "w:after", 120);
        xml.close();
        look(true, 28, BLUE).close();
    }

    private void small() {
        begin("Header", "header", "Normal");
        xml.open("w:pPr").open("w:tabs");
        xml.leaf("w:tab", "w:val", "right", "w:pos", Paper.TEXT).close();
        xml.leaf("w:spacing", "w:after", 0).close();
        look(false, 18, GREY).close();
        begin("Footer", "footer", "Header");
        xml.open("w:pPr").leaf("w:jc", "w:val", "center").close(2);
        begin("FootnoteText", "footnote text", "Normal");
        xml.open("w:pPr").leaf("w:spacing", "w:after", 0, "w:line", 240, "w:lineRule", "auto");
        xml.close();
        look(false, 18, "").close();
    }

    private void characters() {
        xml.open("w:style", "w:type", "character", "w:styleId", "FootnoteReference");
        xml.leaf("w:name", "w:val", "footnote reference").open("w:rPr");
        xml.leaf("w:vertAlign", "w:val", "superscript").close(2);
        xml.open("w:style", "w:type", "character", "w:styleId", "Hyperlink");
        xml.leaf("w:name", "w:val", "Hyperlink").close();
        xml.open("w:style", "w:type", "character", "w:styleId", "Blank");
        xml.leaf("w:name", "w:val", "Blank").open("w:rPr");
        xml.leaf("w:color", "w:val", GREY);
        xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "FFF4C2").close(2);
    }

    private void tables() {
        xml.open("w:style", "w:type", "table", "w:default", 1, "w:styleId", "TableNormal");
        xml.leaf("w:name", "w:val", "Normal Table").open("w:tblPr").open("w:tblCellMar");
        for (String side : new String[] {"left", "right"}) {
            xml.leaf("w:" + side, "w:w", 90, "w:type", "dxa");
        }
        xml.close(3);
        xml.open("w:style", "w:type", "table", "w:styleId", "Rows");
        xml.leaf("w:name", "w:val", "Rows").leaf("w:basedOn", "w:val", "TableNormal");
        xml.open("w:tblPr").open("w:tblBorders");
        for (String side : new String[] {"top", "bottom", "insideH"}) {
            xml.leaf("w:" + side, "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", "AAB4BE");
        }
        xml.close(3);
    }

    private void begin(String id, String name, String base) {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
        xml.leaf("w:name", "w:val", name);
        xml.leaf("w:basedOn", "w:val", base);
    }

    /** Opens nothing that it does not close. */
    private Xml look(boolean bold, int size, String colour) {
        xml.open("w:rPr");
        if (bold) {
            xml.leaf("w:b").leaf("w:bCs");
        }
        if (!colour.isEmpty()) {
            xml.leaf("w:color", "w:val", colour);
        }
        return xml.leaf("w:sz", "w:val", size).leaf("w:szCs", "w:val", size).close();
    }
}
