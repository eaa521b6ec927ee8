package entente.dossier.docx;

import entente.dossier.xml.Xml;
import java.util.Map;

/** What spelling and line breaking go by: w:lang (ISO/IEC 29500-1, 17.3.2.20). */
final class Languages {
    private static final String LAO = "lo-LA";
    private static final Map<String, String> REGIONS =
            Map.of("vi", "vi-VN", "en", "en-GB", "fr", "fr-FR", "lo", LAO);

    private Languages() {}

    /** Latin letters' language and, for all else, Lao. */
    static void write(Xml xml, String language) {
        String tag = REGIONS.getOrDefault(language, language);
        xml.leaf("w:lang", "w:val", tag.equals(LAO) ? "en-GB" : tag, "w:bidi", LAO);
    }
}
