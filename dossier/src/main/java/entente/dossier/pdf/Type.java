package entente.dossier.pdf;

import entente.dossier.font.Face;
import entente.dossier.paper.Look;
import java.awt.Color;

/**
 * How text is set.
 *
 * @param face of its Latin letters
 * @param size in points
 * @param rise above the line, in points
 * @param ground behind it; white for none
 */
record Type(Face face, float size, Color colour, float rise, Color ground) {
    static final Color INK = new Color(0x1C2733);
    static final Color BLUE = new Color(0x1F3A5F);
    static final Color GREY = new Color(0x55616D);
    static final Color LINE = new Color(0xAAB4BE);
    static final Color SHADE = new Color(0xE6EAEE);
    private static final Color BLANK = new Color(0xFFF4C2);

    static final Type BODY = of(Face.REGULAR, 10.5f);
    static final Type CELL = of(Face.REGULAR, 9);
    static final Type NOTE = of(Face.REGULAR, 7.8f);

    /** Lao letters are taller, and bear two marks one above the other. */
    private static final float LATIN_LINE = 1.38f;

    private static final float LAO_LINE = 1.62f;

    static Type of(Face face, float size) {
        return new Type(face, size, INK, 0, Color.WHITE);
    }

    static Type bold(float size, Color colour) {
        return new Type(Face.BOLD, size, colour, 0, Color.WHITE);
    }

    Type with(Look look) {
        return switch (look) {
            case PLAIN -> this;
            case STRONG -> new Type(Face.BOLD, size, colour, rise, ground);
            case QUOTE -> new Type(Face.ITALIC, size, colour, rise, ground);
            case SOFT -> new Type(face, size * 0.92f, GREY, rise, ground);
            case BLANK -> new Type(face, size, GREY, rise, BLANK);
        };
    }

    Type coloured(Color other) {
        return new Type(face, size, other, rise, ground);
    }

    /** As the number of a note. */
    Type reference() {
        return new Type(Face.REGULAR, size * 0.66f, BLUE, size * 0.34f, Color.WHITE);
    }

    /** From base to base of two lines, in points. */
    float leading(Face worn) {
        float whole = rise > 0 ? size / 0.66f : size;
        return whole * (worn.lao() ? LAO_LINE : LATIN_LINE);
    }
}
