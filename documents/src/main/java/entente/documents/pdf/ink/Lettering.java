package entente.documents.pdf.ink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers letters into words by their places, in the order in which they are drawn. */
final class Lettering {
    /** How far above or below their line letters may stand, in font sizes. */
    private static final float LIFT = 0.45f;

    /** Wider than any space between words: what stands behind it is a column or a cell. */
    private static final float WIDE = 0.9f;

    /** How far a letter may reach back over the one before it. */
    private static final float BACK = 0.5f;

    /** A gap is a space from this part of a space's width on, or of the usual letter's. */
    private static final float PART_OF_SPACE = 0.5f;

    private static final float PART_OF_LETTER = 0.3f;

    /** Letters drawn twice to look bold stand nearer than this part of their width. */
    private static final float TWICE = 0.3f;

    private final List<Word> words = new ArrayList<>();
    private char[] text = new char[64];
    private int length;
    private int letters;
    private float left;

    /** Where the last letter ends; marks of Lao reach farther, over the gap behind it. */
    private float right;

    private float farthest;
    private float baseline;
    private float size;
    private boolean bold;
    private boolean apart;
    private boolean spaced;

    private Glyph last = Glyph.NONE;
    private float lastLeft;
    private float usual = -1;

    /** How many characters there are. */
    int letters() {
        return letters;
    }

    List<Word> words() {
        end();
        return words;
    }

    /**
     * Adds what a font draws.
     *
     * @param x of its left end, in points
     * @param y of its baseline, downwards
     * @param width in points
     * @param size of the font, in points
     */
    void add(Glyph glyph, float x, float y, float width, float size, Face face) throws IOException {
        if (glyph.text().isEmpty()) {
            return;
        }
        letters += glyph.text().length();
        if (glyph.space()) {
            spaced = true;
            return;
        }
        if (length == 0) {
            begin(x, y, size, face, spaced && isLevel(y, size));
        } else if (isTwice(glyph, x, y, width)) {
            return;
        } else if (isMark(glyph, x, y, width)) {
            append(glyph.mark());
            return;
        } else if (isBelowMark(glyph, x, y, width)) {
            length -= last.text().length();
            append(glyph.text());
            append(last.mark());
            went(glyph, x, Math.max(right, x + width));
            return;
        } else {
            go(x, y, size, face);
        }
        append(glyph.text());
        float one = width / glyph.text().length();
        usual = usual < 0 ? one : (usual + one) / 2;
        went(glyph, x, x + width);
    }

    /** Goes on with the word, with a space, or begins another. */
    private void go(float x, float y, float size, Face face) throws IOException {
        float gap = x - right;
        boolean level = isLevel(y, size);
        boolean space =
                spaced
                        || gap
                                > Math.min(
                                        face.space() * size * PART_OF_SPACE,
                                        usual * PART_OF_LETTER);
        if (!level || gap < -BACK * size || (spaced ? gap > WIDE * size : space)) {
            end();
            begin(x, y, size, face, level && space);
        } else if (spaced) {
            append(" ");
        }
        spaced = false;
    }

    private boolean isLevel(float y, float other) {
        return Math.abs(y - baseline) <= LIFT * Math.max(size, other);
    }

    private boolean isTwice(Glyph glyph, float x, float y, float width) {
        float near = TWICE * Math.max(width, 1);
        return Math.abs(x - lastLeft) < near
                && !spaced
                && glyph.text().equals(last.text())
                && Math.abs(y - baseline) < near
                && glyph.mark().isEmpty();
    }

    /** A mark over the letter before it; one of another line begins a word as any letter does. */
    private boolean isMark(Glyph glyph, float x, float y, float width) {
        return !glyph.mark().isEmpty()
                && !spaced
                && Math.abs(y - baseline) <= size
                && (x + width <= right + 1 && x >= lastLeft - width - 1
                        || glyph.mark().equals(glyph.text()) && Math.abs(x - right) <= size);
    }

    /** A letter below a mark that was drawn before it. */
    private boolean isBelowMark(Glyph glyph, float x, float y, float width) {
        float middle = (lastLeft + right) / 2;
        return !last.mark().isEmpty()
                && !last.mark().equals(last.text())
                && !spaced
                && Math.abs(y - baseline) <= size
                && Character.isLetter(glyph.text().charAt(0))
                && x < middle
                && middle < x + width;
    }

    private void append(String letters) {
        int more = letters.length();
        text = length + more > text.length ? Arrays.copyOf(text, 2 * (length + more)) : text;
        letters.getChars(0, more, text, length);
        length += more;
    }

    private void went(Glyph glyph, float x, float end) {
        last = glyph;
        lastLeft = x;
        left = Math.min(left, x);
        right = end;
        farthest = Math.max(farthest, end);
    }

    private void begin(float x, float y, float size, Face face, boolean apart) {
        left = x;
        farthest = x;
        baseline = y;
        this.size = size;
        bold = face.isBold();
        this.apart = apart;
        spaced = false;
    }

    private void end() {
        if (length > 0) {
            words.add(
                    new Word(
                            new String(text, 0, length),
                            left,
                            farthest,
                            baseline,
                            Math.max(1, size),
                            bold,
                            apart));
        }
        length = 0;
    }
}
