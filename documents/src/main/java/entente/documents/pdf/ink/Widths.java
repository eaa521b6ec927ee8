package entente.documents.pdf.ink;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * How wide a font's glyphs are by the file, in thousandths (ISO 32000-1, 9.7.4.3 and table 111).
 */
final class Widths {
    private static final int MOST = 1 << 16;

    /** By code; not a number where the file does not say. */
    private float[] widths = new float[0];

    private final float otherwise;

    private Widths(float otherwise) {
        this.otherwise = otherwise;
    }

    /** Of a font whose codes are bytes. */
    static Widths ofBytes(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        boolean missing = descriptor != null && descriptor.containsKey(COSName.MISSING_WIDTH);
        Widths widths =
                new Widths(
                        missing && descriptor != null
                                ? descriptor.getFloat(COSName.MISSING_WIDTH, 0)
                                : Float.NaN);
        widths.list(font.getInt(COSName.FIRST_CHAR, 0), font.getCOSArray(COSName.WIDTHS));
        return widths;
    }

    /** Of a font with glyphs by number. */
    static Widths ofNumbers(COSDictionary font) {
        Widths widths = new Widths(font.getFloat(COSName.DW, 1000));
        COSArray told = font.getCOSArray(COSName.W);
        int at = 0;
        while (told != null && at + 1 < told.size()) {
            int first = told.getInt(at, -1);
            COSBase next = told.getObject(at + 1);
            if (next instanceof COSArray list) {
                widths.list(first, list);
                at += 2;
            } else {
                int last = told.getInt(at + 1, -1);
                boolean one = at + 2 < told.size();
                if (one && told.getObject(at + 2) instanceof COSNumber width) {
                    widths.range(first, last, width.floatValue());
                }
                at += 3;
            }
        }
        return widths;
    }

    /** Not a number where the file does not say. */
    float of(int code) {
        float width = code < widths.length ? widths[code] : Float.NaN;
        return Float.isNaN(width) ? otherwise : width;
    }

    private void list(int first, @Nullable COSArray list) {
        for (int i = 0; list != null && i < list.size() && first + i < MOST; i++) {
            set(first + i, list.getObject(i) instanceof COSNumber width ? width.floatValue() : 0);
        }
    }

    private void range(int first, int last, float width) {
        for (int code = first; code <= last && code < MOST; code++) {
            set(code, width);
        }
    }

    private void set(int code, float width) {
        if (code < 0) {
            return;
        }
        if (code >= widths.length) {
            int from = widths.length;
            widths = Arrays.copyOf(widths, Math.max(256, 2 * code));
            Arrays.fill(widths, from, widths.length, Float.NaN);
        }
        widths[code] = width;
    }
}
