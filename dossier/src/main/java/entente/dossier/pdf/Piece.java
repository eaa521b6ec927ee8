package entente.dossier.pdf;

import entente.dossier.font.Face;
import org.jspecify.annotations.Nullable;

/**
 * Text of one type and face on one line.
 *
 * @param face that it wears
 * @param width in points
 * @param note whose number it is; null for all other text
 */
record Piece(
        String text, Type type, Face face, float width, @Nullable Tag tag, @Nullable Note note) {
    /** Both as one, where nothing but the break was between them. */
    boolean joins(Piece next) {
        return type.equals(next.type)
                && face == next.face
                && tag == next.tag
                && note == null
                && next.note == null;
    }

    Piece with(Piece next) {
        return new Piece(text + next.text, type, face, width + next.width, tag, null);
    }
}
