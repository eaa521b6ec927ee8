package entente.dossier.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The shipped fonts, shaped by the JDK: it places Lao's vowels and tone marks as the fonts tell.
 * Used by many threads.
 */
public final class Faces {
    /** Widths are the same at any size; at this one they are exact enough. */
    private static final float SIZE = 1000;

    private static final Map<TextAttribute, Object> KERNED =
            Map.of(
                    TextAttribute.KERNING, TextAttribute.KERNING_ON,
                    TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, false, true);

    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

    private Faces() {
        for (Face face : Face.values()) {
            fonts.put(face, load(face));
        }
    }

    /** Loaded when first asked for, and once. */
    private static final class Loaded {
        static final Faces FACES = new Faces();

        private Loaded() {}
    }

    /**
     * All faces.
     *
     * @throws NoLetters when this machine's Java cannot set text
     */
    public static Faces all() {
        try {
            return Loaded.FACES;
        } catch (LinkageError | InternalError e) {
            throw new NoLetters(e);
        }
    }

    /** This Java has no working fonts: it lacks a library of the system's, or its own module. */
    public static final class NoLetters extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoLetters(Throwable cause) {
            super("The letters of a document cannot be loaded: " + cause, cause);
        }
    }

    /** The font's bytes. */
    public static byte[] bytes(Face face) {
        try (InputStream in = open(face)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new NoLetters(e);
        }
    }

    /** The font in a size. */
    public Font font(Face face, float size) {
        return Objects.requireNonNull(fonts.get(face)).deriveFont(size);
    }

    boolean has(Face face, int point) {
        return Objects.requireNonNull(fonts.get(face)).canDisplay(point);
    }

    /** How wide text is, in thousandths of the size. */
    public double width(Face face, String text) {
        return shaped(font(face, SIZE), text).getLogicalBounds().getWidth();
    }

    /** The glyphs of text, each in its place. */
    public static GlyphVector shaped(Font font, String text) {
        char[] letters = text.toCharArray();
        return font.layoutGlyphVector(
                CONTEXT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    }

    private static Font load(Face face) {
        try (InputStream in = open(face)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(KERNED).deriveFont(SIZE);
        } catch (IOException | FontFormatException e) {
            throw new NoLetters(e);
        }
    }

    private static InputStream open(Face face) {
        return Objects.requireNonNull(Face.class.getResourceAsStream(face.file()), face.file());
    }
}
