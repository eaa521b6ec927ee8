package entente.dossier.docx;

import entente.dossier.paper.Document;
import entente.dossier.xml.Xml;
import java.util.List;

/** The small parts of the package. */
final class Parts {
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private Parts() {}

    static byte[] relations() {
        Xml xml = begin();
        relation(xml, "rId1", Names.R + "/officeDocument", "word/document.xml");
        relation(
                xml,
                "rId2",
                Names.PACKAGE + "relationships/metadata/core-properties",
                "docProps/core.xml");
        relation(xml, "rId3", Names.R + "/extended-properties", "docProps/app.xml");
        return xml.close().bytes();
    }

    /**
     * @param pictures the files' names, in the order of their relations
     */
    static byte[] relations(List<String> pictures) {
        Xml xml = begin();
        for (String part : List.of("styles", "numbering", "settings", "fontTable", "footnotes")) {
            relation(xml, "rId_" + part, Names.R + "/" + part, part + ".xml");
        }
        relation(xml, "rIdHeader", Names.R + "/header", "header.xml");
        relation(xml, "rIdFooter", Names.R + "/footer", "footer.xml");
        for (int i = 0; i < pictures.size(); i++) {
            relation(xml, Pictures.id(i), Names.R + "/image", pictures.get(i));
        }
        return xml.close().bytes();
    }

    private static Xml begin() {
        return Xml.declared().open("Relationships", "xmlns", Names.PACKAGE + "relationships");
    }

    private static void relation(Xml xml, String id, String type, String target) {
        xml.leaf("Relationship", "Id", id, "Type", type, "Target", target);
    }

    /** Title, language and the day that it tells as of: no clock's time. */
    static byte[] core(Document document) {
        Xml xml =
                Xml.declared()
                        .open(
                                "cp:coreProperties",
                                "xmlns:cp",
                                Names.PACKAGE + "metadata/core-properties",
                                "xmlns:dc",
                                DC,
                                "xmlns:dcterms",
                                TERMS,
                                "xmlns:xsi",
                                XSI);
        String time = document.on() + "T00:00:00Z";
        xml.words("dc:title", document.title()).words("dc:creator", "Entente");
        xml.words("dc:language", document.language());
        xml.words("cp:category", document.marking().line());
        xml.words("dcterms:created", time, "xsi:type", "dcterms:W3CDTF");
        xml.words("dcterms:modified", time, "xsi:type", "dcterms:W3CDTF");
        return xml.close().bytes();
    }

    static byte[] app() {
        return Xml.declared()
                .open(
                        "Properties",
                        "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .words("Application", "Entente")
                .close()
                .bytes();
    }

    /** One list: bullets. */
    static byte[] numbering() {
        Xml xml = Xml.declared().open("w:numbering", "xmlns:w", Names.W);
        xml.open("w:abstractNum", "w:abstractNumId", 0);
        xml.leaf("w:multiLevelType", "w:val", "hybridMultilevel");
        xml.open("w:lvl", "w:ilvl", 0).leaf("w:start", "w:val", 1);
        xml.leaf("w:numFmt", "w:val", "bullet").leaf("w:lvlText", "w:val", "•");
        xml.leaf("w:lvlJc", "w:val", "left").open("w:pPr");
        xml.leaf("w:ind", "w:left", 360, "w:hanging", 360).close(3);
        xml.open("w:num", "w:numId", 1).leaf("w:abstractNumId", "w:val", 0).close();
        return xml.close().bytes();
    }

    static byte[] settings(String language) {
        Xml xml = Xml.declared().open("w:settings", "xmlns:w", Names.W);
        xml.leaf("w:zoom", "w:percent", 100);
        xml.open("w:footnotePr").leaf("w:footnote", "w:id", -1).leaf("w:footnote", "w:id", 0);
        xml.close().open("w:compat");
        // Word 2013 and later lay a document out by their newest rules only where told so.
        xml.leaf(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                15);
        xml.close();
        xml.leaf("w:themeFontLang", "w:val", "vi-VN", "w:bidi", "lo-LA");
        return xml.close().bytes();
    }
}
