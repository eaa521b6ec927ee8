package entente.documents.pdf.ink;

import entente.documents.Unopenable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/**
 * A font as far as text goes: which letters its codes stand for, and how wide they are. The file
 * itself mostly says both; only where it does not is the font's own program parsed, which costs
 * more than all the rest. Used by one thread.
 */
final class Face {
    private static final int MOST_KNOWN = 1 << 16;
    private static final float USUAL_SPACE = 0.25f;

    /** A font's dictionary, its descendant's, the descriptor and the program. */
    private static final int DEPTH = 5;

    private final COSDictionary font;
    private final Streams streams;
    private final boolean wide;
    private final boolean bold;

    /** Whether codes are read as the file's own tables say, one byte or two. */
    private final boolean plain;

    private final float unit;
    private final @Nullable Letters letters;
    private final @Nullable Names names;
    private final @Nullable Widths widths;
    private @Nullable Glyph[] known = new @Nullable Glyph[256];
    private float space = -1;
    private @Nullable PDFont whole;
    private boolean parsed;

    Face(COSDictionary font, Streams streams) throws IOException {
        this.font = font;
        this.streams = streams;
        this.wide = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
        COSDictionary descendant = wide ? descendant(font) : null;
        boolean identity = COSName.IDENTITY_H.equals(font.getCOSName(COSName.ENCODING));
        this.plain = wide ? identity && descendant != null : font.containsKey(COSName.WIDTHS);
        this.letters = letters(font, streams);
        this.names = wide ? null : Names.of(font);
        this.widths =
                !plain
                        ? null
                        : descendant == null ? Widths.ofBytes(font) : Widths.ofNumbers(descendant);
        this.unit = unit(font);
        String name = Objects.toString(font.getNameAsString(COSName.BASE_FONT), "");
        this.bold = name.toLowerCase(Locale.ROOT).contains("bold");
    }

    private static @Nullable COSDictionary descendant(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        boolean one = descendants != null && descendants.size() > 0;
        return one && descendants.getObject(0) instanceof COSDictionary first ? first : null;
    }

    private static @Nullable Letters letters(COSDictionary font, Streams streams)
            throws IOException {
        if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
            return null;
        }
        try {
            return Letters.of(streams.bytes(stream));
        } catch (Unopenable refusal) {
            throw refusal;
        } catch (IOException _) {
            return null;
        }
    }

    /** Fonts that are drawn by the file itself have a measure of their own. */
    private static float unit(COSDictionary font) {
        COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
        boolean own = matrix != null && COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
        return own ? Math.abs(Transform.of(matrix.toList()).a()) : 0.001f;
    }

    boolean isBold() {
        return bold;
    }

    /** How many bytes the code takes that begins there. */
    int length(byte[] text, int at) throws IOException {
        if (plain) {
            return wide && at + 1 < text.length ? 2 : 1;
        }
        PDFont font = whole();
        if (font == null) {
            return wide && at + 1 < text.length ? 2 : 1;
        }
        ByteArrayInputStream stream = new ByteArrayInputStream(text, at, text.length - at);
        font.readCode(stream);
        return Math.max(1, text.length - at - stream.available());
    }

    Glyph glyph(int code) throws IOException {
        Glyph glyph = code >= 0 && code < known.length ? known[code] : null;
        if (glyph == null) {
            glyph = Glyph.of(text(code), width(code));
            if (code >= 0 && code < MOST_KNOWN) {
                int size = Integer.highestOneBit(code) << 1;
                known = known.length > code ? known : Arrays.copyOf(known, size);
                known[code] = glyph;
            }
        }
        return glyph;
    }

    /** The width of a space, in font sizes. */
    float space() throws IOException {
        if (space < 0) {
            int code = letters == null ? -1 : letters.space();
            float width = code >= 0 ? width(code) : wide ? 0 : width(' ');
            space = width > 0 ? width : USUAL_SPACE;
        }
        return space;
    }

    private String text(int code) throws IOException {
        String told = letters == null ? null : letters.of(code);
        if (told == null && plain && names != null) {
            told = names.letters(code);
        }
        if (told == null) {
            PDFont font = whole();
            told = font == null ? null : font.toUnicode(code);
        }
        return told != null ? told : wide ? "" : String.valueOf((char) code);
    }

    private float width(int code) throws IOException {
        float told = widths == null ? Float.NaN : widths.of(code);
        if (!Float.isNaN(told)) {
            return told * unit;
        }
        PDFont font = whole();
        return font == null ? 0 : font.getWidth(code) * unit;
    }

    /** The font with its program; null where the library can't make it out. */
    private @Nullable PDFont whole() throws IOException {
        if (!parsed) {
            parsed = true;
            streams.check(font, DEPTH);
            try {
                whole = PDFontFactory.createFont(font);
            } catch (IOException | RuntimeException _) {
                whole = null;
            }
        }
        return whole;
    }
}
