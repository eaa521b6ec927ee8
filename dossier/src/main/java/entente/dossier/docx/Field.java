package entente.dossier.docx;

import entente.dossier.xml.Xml;

/** Fields: what the word processor computes (ISO/IEC 29500-1, 17.16). */
final class Field {
    private Field() {}

    /** A field with what it shows until it is computed. */
    static void whole(Xml xml, String instruction, String shown) {
        begin(xml, instruction, false);
        xml.open("w:r").words("w:t", shown).close();
        end(xml);
    }

    /**
     * @param dirty whether it is to be computed as soon as the document is opened
     */
    static void begin(Xml xml, String instruction, boolean dirty) {
        xml.open("w:r");
        if (dirty) {
            xml.leaf("w:fldChar", "w:fldCharType", "begin", "w:dirty", "true");
        } else {
            xml.leaf("w:fldChar", "w:fldCharType", "begin");
        }
        xml.close().open("w:r");
        xml.words("w:instrText", instruction, "xml:space", "preserve").close();
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", "separate").close();
    }

    static void end(Xml xml) {
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", "end").close();
    }
}
