package entente.documents.pdf.ink;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of a font are called by the file: one of the standard encodings, with differences
 * (ISO 32000-1, 9.6.6). What it leaves to the font's program is not here.
 */
record Names(@Nullable Encoding base, @Nullable Encoding differences) {
    private static final String NONE = ".notdef";

    /** The names of a font; null where the file has none. */
    static @Nullable Names of(COSDictionary font) {
        COSBase told = font.getDictionaryObject(COSName.ENCODING);
        if (told instanceof COSName name) {
            return new Names(Encoding.getInstance(name), null);
        }
        if (told instanceof COSDictionary dictionary) {
            COSName name = dictionary.getCOSName(COSName.BASE_ENCODING);
            Encoding base = name == null ? null : Encoding.getInstance(name);
            return new Names(base, new DictionaryEncoding(dictionary));
        }
        return null;
    }

    /** The letters that a code stands for; null where they are not told. */
    @Nullable String letters(int code) {
        String name = differences == null ? NONE : differences.getName(code);
        if (name.equals(NONE) && base != null) {
            name = base.getName(code);
        }
        return name.equals(NONE) ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
    }
}
