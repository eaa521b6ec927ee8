package entente.dossier.pdf;

import entente.dossier.font.Face;
import java.awt.Color;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;

/** Writes on a page; y is counted downwards from its top. */
final class Pen {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContentByte canvas;
    private final Printing printing;
    private final Structure structure;
    private @Nullable Tag within;
    private boolean artifact;

    Pen(PdfContentByte canvas, Printing printing, Structure structure) {
        this.canvas = canvas;
        this.printing = printing;
        this.structure = structure;
    }

    PdfContentByte canvas() {
        return canvas;
    }

    /** A line of text from a place on. */
    void line(Line line, float x, float y, boolean page) {
        float at = x;
        for (Piece piece : line.pieces()) {
            Type type = piece.type();
            if (!type.ground().equals(Color.WHITE)) {
                artifact();
                field(
                        at,
                        y - type.size() * 0.95f,
                        piece.width(),
                        type.size() * 1.28f,
                        type.ground());
            }
            if (page || piece.tag() == null) {
                artifact();
            } else {
                content(piece.tag());
            }
            Note note = piece.note();
            String said = note == null ? piece.text() : Integer.toString(note.number());
            text(said, piece.face(), type, at, y - type.rise());
            at += piece.width();
        }
    }

    void text(String text, Face face, Type type, float x, float y) {
        canvas.beginText();
        canvas.setColorFill(type.colour());
        canvas.setFontAndSize(printing.font(face), type.size());
        canvas.setTextMatrix(x, Sheet.HEIGHT - y);
        canvas.showText(text);
        canvas.endText();
    }

    void field(float x, float y, float width, float height, Color colour) {
        canvas.setColorFill(colour);
        canvas.rectangle(x, Sheet.HEIGHT - y - height, width, height);
        canvas.fill();
    }

    /** What follows is content of a tag. */
    void content(Tag tag) {
        if (within != tag) {
            end();
            canvas.beginMarkedContentSequence(structure.element(tag));
            within = tag;
        }
    }

    /** What follows is the page's: lines, grounds, heads that come again. */
    void artifact() {
        if (!artifact) {
            end();
            canvas.beginMarkedContentSequence(ARTIFACT);
            artifact = true;
        }
    }

    void end() {
        if (within != null || artifact) {
            canvas.endMarkedContentSequence();
        }
        within = null;
        artifact = false;
    }
}
