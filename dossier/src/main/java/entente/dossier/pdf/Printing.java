package entente.dossier.pdf;

import entente.dossier.font.Face;
import entente.dossier.font.Faces;
import java.awt.Font;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The shipped faces in one PDF: glyphs where {@link Faces} puts them, and the text that they stand
 * for wherever one glyph is not one letter.
 */
final class Printing extends GlyphLayoutManager {
    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);
    private final Map<BaseFont, Face> faces = new HashMap<>();

    Printing() throws IOException {
        for (Face face : Face.values()) {
            try {
                BaseFont font =
                        BaseFont.createFont(
                                face.file(),
                                BaseFont.IDENTITY_H,
                                BaseFont.EMBEDDED,
                                BaseFont.NOT_CACHED,
                                Faces.bytes(face),
                                null);
                font.setSecureRandom(new Prefix(face));
                // PDF/A-2 wants it whole or not at all (ISO 19005-2, 6.2.11.4.2).
                font.setIncludeCidSet(false);
                fonts.put(face, font);
                faces.put(font, face);
            } catch (DocumentException e) {
                throw new IOException("The font " + face.file() + " cannot be embedded.", e);
            }
        }
    }

    /** Names a subset by its face: the same document gives the same bytes. */
    private static final class Prefix extends SecureRandom {
        private static final long serialVersionUID = 1;
        private static final int LETTERS = 26;
        private final int letter;

        Prefix(Face face) {
            this.letter = Math.floorMod(face.file().hashCode(), LETTERS);
        }

        @Override
        public double nextDouble() {
            return (letter + 0.5) / LETTERS;
        }
    }

    BaseFont font(Face face) {
        return Objects.requireNonNull(fonts.get(face));
    }

    @Override
    public boolean supportsFont(BaseFont font) {
        return faces.containsKey(font);
    }

    @Override
    public GlyphVector computeGlyphVector(BaseFont font, float size, String text) {
        Face face = Objects.requireNonNull(faces.get(font));
        return Faces.shaped(Faces.all().font(face, size), text);
    }

    @Override
    protected int getFontRunDirection(BaseFont font, float size) {
        return Font.LAYOUT_LEFT_TO_RIGHT;
    }

    @Override
    public void showText(PdfContentByte on, BaseFont font, float size, String text) {
        GlyphVector glyphs = computeGlyphVector(font, size, text);
        setWriteActualText(
                Objects.requireNonNull(faces.get(font)).lao()
                        || glyphs.getNumGlyphs() != text.length());
        super.showText(on, font, size, text);
    }
}
