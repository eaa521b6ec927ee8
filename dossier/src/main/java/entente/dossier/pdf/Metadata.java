package entente.dossier.pdf;

import entente.dossier.paper.Document;
import entente.dossier.xml.Xml;
import java.nio.charset.StandardCharsets;

/** What a PDF tells of itself: XMP with its part of ISO 19005 and of ISO 14289. */
final class Metadata {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

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
                "http://www.aiim.org/pdfa/ns/id/");
        xml.words("pdfaid:part", "2").words("pdfaid:conformance", "A");
        xml.open("dc:title").open("rdf:Alt");
        xml.words("rdf:li", document.title(), "xml:lang", "x-default").close(2);
        xml.open("dc:language").open("rdf:Bag").words("rdf:li", document.language()).close(2);
        xml.words("xmp:CreateDate", time).words("xmp:ModifyDate", time);
        xml.words("xmp:CreatorTool", "Entente").words("pdf:Producer", producer).close(3);
        return ("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                        + xml
                        + "\n<?xpacket end=\"r\"?>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
