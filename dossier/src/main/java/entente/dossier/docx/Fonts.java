package entente.dossier.docx;

import entente.dossier.xml.Xml;

/** The fonts asked for, and what stands in for them where a machine lacks them. */
final class Fonts {
    static final String LATIN = "Times New Roman";
    static final String LAO = "Phetsarath OT";

    private Fonts() {}

    static byte[] table() {
        Xml xml = Xml.declared().open("w:fonts", "xmlns:w", Names.W);
        font(xml, LATIN, "Liberation Serif, Noto Serif", "02020603050405020304");
        font(xml, LAO, "Saysettha OT, Lao UI, Noto Serif Lao", "02000500000000020004");
        return xml.close().bytes();
    }

    private static void font(Xml xml, String name, String others, String panose) {
        xml.open("w:font", "w:name", name);
        xml.leaf("w:altName", "w:val", others).leaf("w:panose1", "w:val", panose);
        xml.leaf("w:charset", "w:val", "00").leaf("w:family", "w:val", "roman");
        xml.leaf("w:pitch", "w:val", "variable").close();
    }
}
