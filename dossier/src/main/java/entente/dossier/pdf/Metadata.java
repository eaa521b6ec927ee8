package entente.dossier.pdf;

import entente.dossier.paper.Document;
import entente.dossier.xml.Xml;
import java.nio.charset.StandardCharsets;

/** What a PDF tells of itself: XMP with its part of ISO 19005 and of ISO 14289. */
final class Metadata {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static final String UA = "http://www.aiim.org/pdfua/ns/id/";
    private static final String EXTENSION = "http://www.aiim.org/pdfa/ns/";

    private Metadata() {}

    /** The packet; its bytes depend on the document alone. */
    static byte[] of(Document document, String producer) {
        String time = document.on() + "T00:00:00Z";
        Xml xml = new Xml().open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/");
        xml.open("rdf:RDF", "xmlns:rdf", RDF);
        xml.open(
                "rdf:Description",
                "rdf:about",
                "",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:xmp",
                "http://ns.adobe.com/xap/1.0/",
                "xmlns:pdf",
                "http://ns.adobe.com/pdf/1.3/",
                "xmlns:pdfaid",
                "http://www.aiim.org/pdfa/ns/id/",
                "xmlns:pdfuaid",
                UA);
        xml.words("pdfaid:part", "2").words("pdfaid:conformance", "A");
        xml.words("pdfuaid:part", "1");
        xml.open("dc:title").open("rdf:Alt");
        xml.words("rdf:li", document.title(), "xml:lang", "x-default").close(2);
        xml.open("dc:language").open("rdf:Bag").words("rdf:li", document.language()).close(2);
        xml.words("xmp:CreateDate", time).words("xmp:ModifyDate", time);
        xml.words("xmp:CreatorTool", "Entente").words("pdf:Producer", producer).close();
        extension(xml);
        xml.close(2);
        return ("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                        + xml
                        + "\n<?xpacket end=\"r\"?>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** PDF/A wants told what it does not know: here the property of PDF/UA. */
    private static void extension(Xml xml) {
        xml.open(
                "rdf:Description",
                "rdf:about",
                "",
                "xmlns:pdfaExtension",
                EXTENSION + "extension/",
                "xmlns:pdfaSchema",
                EXTENSION + "schema#",
                "xmlns:pdfaProperty",
                EXTENSION + "property#");
        xml.open("pdfaExtension:schemas").open("rdf:Bag");
        xml.open("rdf:li", "rdf:parseType", "Resource");
        xml.words("pdfaSchema:schema", "PDF/UA identification schema");
        xml.words("pdfaSchema:namespaceURI", UA).words("pdfaSchema:prefix", "pdfuaid");
        xml.open("pdfaSchema:property").open("rdf:Seq");
        xml.open("rdf:li", "rdf:parseType", "Resource");
        xml.words("pdfaProperty:name", "part").words("pdfaProperty:valueType", "Integer");
        xml.words("pdfaProperty:category", "internal");
        xml.words("pdfaProperty:description", "The part of ISO 14289 that the file keeps to");
        xml.close(7);
    }
}
