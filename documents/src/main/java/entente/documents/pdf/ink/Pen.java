package entente.documents.pdf.ink;

import org.jspecify.annotations.Nullable;

/** What the drawing has been told of how to draw on (ISO 32000-1, 8.4 and 9.3). */
final class Pen {
    Transform page;
    @Nullable Face face;
    float size = 1;
    float letterSpacing;
    float wordSpacing;
    float stretch = 1;
    float leading;
    float rise;

    Pen(Transform page) {
        this.page = page;
    }

    Pen copy() {
        Pen copy = new Pen(page);
        copy.face = face;
        copy.size = size;
        copy.letterSpacing = letterSpacing;
        copy.wordSpacing = wordSpacing;
        copy.stretch = stretch;
        copy.leading = leading;
        copy.rise = rise;
        return copy;
    }
}
