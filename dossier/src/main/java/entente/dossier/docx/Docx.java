package entente.dossier.docx;

import entente.dossier.paper.Document;
import entente.dossier.xml.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A document as a DOCX file: real headings, a table of contents, notes at the feet of pages, the
 * marking on every page. The same document gives the same bytes.
 */
public final class Docx {
    private Docx() {}

    /** Writes the whole file; the stream stays open. */
    public static void write(Document document, OutputStream out) throws IOException {
        Packing packing = new Packing();
        packing.add("[Content_Types].xml", types());
        packing.add("_rels/.rels", Parts.relations());
        packing.add("docProps/core.xml", Parts.core(document));
        packing.add("docProps/app.xml", Parts.app());
        Pictures pictures = new Pictures(packing);
        Body.pack(document, pictures, packing);
        packing.add("word/_rels/document.xml.rels", Parts.relations(pictures.files()));
        packing.add("word/styles.xml", Styles.of(document.language()));
        packing.add("word/numbering.xml", Parts.numbering());
        packing.add("word/settings.xml", Parts.settings(document.language()));
        packing.add("word/fontTable.xml", Fonts.table());
        packing.add("word/header.xml", Edges.header(document));
        packing.add("word/footer.xml", Edges.footer(document));
        packing.write(out);
    }

    private static byte[] types() {
        Xml xml = Xml.declared().open("Types", "xmlns", Names.PACKAGE + "content-types");
        xml.leaf(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.leaf("Default", "Extension", "png", "ContentType", "image/png");
        xml.leaf("Default", "Extension", "svg", "ContentType", "image/svg+xml");
        type(xml, "/word/document.xml", Names.WORD_TYPE + "document.main+xml");
        for (String part :
                List.of(
                        "styles",
                        "numbering",
                        "settings",
                        "fontTable",
                        "footnotes",
                        "header",
                        "footer")) {
            type(xml, "/word/" + part + ".xml", Names.WORD_TYPE + part + "+xml");
        }
        type(
                xml,
                "/docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml");
        type(
                xml,
                "/docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        return xml.close().bytes();
    }

    private static void type(Xml xml, String part, String type) {
        xml.leaf("Override", "PartName", part, "ContentType", type);
    }
}
